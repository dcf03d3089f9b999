import type { DraftPartner, DraftPerson, ReadPhone, ReadText } from '#shared/model/draft.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { PartnerCorrection, PersonCorrection } from './inquiry.ts'

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const written = (value: string, line: number): ReadText => ({ value, line, confidence: 1 })

/** What was read, with what the user put right; untouched values keep their place in the source. */
export function correctedPartner(read: DraftPartner, patch: PartnerCorrection | undefined): DraftPartner {
  if (!patch) return read
  const { name, statement, website, organisationType, emails, phones } = patch
  const line = read.from
  return {
    ...read,
    ...(name === undefined ? {} : { name: written(tidy(name), read.name.line) }),
    ...(statement === undefined ? {} : { statement: correctedStatement(read, statement.trim()) }),
    ...(website === undefined ? {} : { url: website.trim() === '' ? null : written(website.trim(), read.url?.line ?? line) }),
    ...(organisationType === undefined ? {} : { organisationType }),
    ...(emails === undefined ? {} : { emails: correctedEmails(read.emails, emails, line) }),
    ...(phones === undefined ? {} : { phones: correctedPhones(read.phones, phones, line) })
  }
}

function correctedStatement(read: DraftPartner, text: string): DraftPartner['statement'] {
  if (text === '') return null
  return { ...written(text, read.statement?.line ?? read.from), language: read.statement?.language ?? null }
}

/** A name that was put right is no guess any more. */
export function correctedPerson(read: DraftPerson, patch: PersonCorrection | undefined): DraftPerson {
  if (!patch) return read
  const { title, emails, phones } = patch
  const renamed = patch.givenName !== undefined || patch.familyName !== undefined
  const givenName = tidy(patch.givenName ?? read.givenName)
  const familyName = tidy(patch.familyName ?? read.familyName)
  const line = read.name.line
  return {
    ...read,
    ...(renamed ? { givenName, familyName, splitConfidence: 1, name: written(tidy(`${givenName} ${familyName}`), line) } : {}),
    ...(title === undefined ? {} : { title: tidy(title) === '' ? null : written(tidy(title), read.title?.line ?? line) }),
    ...(emails === undefined ? {} : { emails: correctedEmails(read.emails, emails, line) }),
    ...(phones === undefined ? {} : { phones: correctedPhones(read.phones, phones, line) })
  }
}

const given = (values: readonly string[]) => values.map(tidy).filter((value) => value !== '')

const correctedEmails = (read: readonly ReadText[], values: readonly string[], line: number): ReadText[] =>
  given(values).map((value) => read.find((email) => email.value === value) ?? written(value, line))

const correctedPhones = (read: readonly ReadPhone[], values: readonly string[], line: number): ReadPhone[] =>
  given(values).map((value) => {
    const known = read.find((phone) => phone.value === value || phone.raw === value)
    if (known) return known
    const { raw, e164, extension } = readPhoneNumber(value)
    return { ...written(e164 ?? value, line), raw, extension, valid: e164 !== null }
  })
