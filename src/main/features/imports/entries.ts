import { flagAgain, flagLooseAgain } from '#main/formats/source/flag-again.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { isPrivateProvider, judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'
import { personSortKey, sortKey } from '#shared/rules/sort-key.ts'
import { correctedPartner, correctedPerson } from './corrected-drafts.ts'
import { type Inquiry, looseRowId, partnerRowId, personRowId } from './inquiry.ts'

export interface PersonLine {
  id: string
  read: DraftPerson
  draft: DraftPerson
}

/** An entry of the source, as read and as corrected. */
export interface PageEntry {
  id: string
  read: DraftPartner
  draft: DraftPartner
  lines: readonly PersonLine[]
}

export const entriesOf = (inquiry: Inquiry): PageEntry[] =>
  inquiry.draft.partners.map((read, at) => {
    const id = partnerRowId(at)
    const lines = read.contacts.map((person, index) => ({ id: personRowId(id, index), read: person, draft: person }))
    return correctEntry(inquiry, { id, read, draft: read, lines })
  })

/** The entry with all that was said about it and its persons. */
export function correctEntry(inquiry: Inquiry, entry: PageEntry): PageEntry {
  const { partners, persons } = inquiry.said
  if (partners.size + persons.size === 0) return entry
  const { id, read, lines } = entry
  const corrected = persons.size === 0 ? [] : lines.flatMap((line, at) => (persons.has(line.id) ? [at] : []))
  if (corrected.length === 0 && !partners.has(id)) return entry
  const contacts = [...read.contacts]
  for (const at of corrected) {
    const line = lines[at]
    if (line) contacts[at] = correctedPerson(line.read, persons.get(line.id))
  }
  const draft = flagAgain({ ...correctedPartner(read, partners.get(id)), contacts }, inquiry, corrected)
  return { id, read, draft, lines: lines.map((line, at) => withDraft(line, draft.contacts[at])) }
}

const withDraft = (line: PersonLine, draft: DraftPerson | undefined): PersonLine =>
  draft === undefined || draft === line.draft ? line : { ...line, draft }

export const looseLines = (inquiry: Inquiry): PersonLine[] =>
  inquiry.draft.loose.map((read, at) => correctLoose(inquiry, { id: looseRowId(at), read, draft: read }))

export function correctLoose(inquiry: Inquiry, line: PersonLine): PersonLine {
  const patch = inquiry.said.persons.get(line.id)
  return patch ? { ...line, draft: flagLooseAgain(correctedPerson(line.read, patch), inquiry) } : line
}

/** As the card file sorts persons. */
export const sortKeyOf = ({ familyName, givenName, name }: DraftPerson): string =>
  personSortKey(familyName || (givenName ? '' : name.value), givenName) || sortKey(name.value)

/** Domains of mail that belong to the partner: not those where anybody may have a mailbox, and none that may be a slip. */
export function mailDomains(drafts: readonly (DraftPartner | DraftPerson)[]): string[] {
  const domains = drafts.flatMap(({ emails, flags }) => {
    const slips = new Set(flags.filter(({ code }) => code === 'email.typo-domain').map(({ value }) => value))
    return emails
      .filter(({ value }) => judgeEmail(value).policy === 'accept' && !isPrivateProvider(value) && !slips.has(value))
      .map(({ value }) => normaliseEmail(value).split('@')[1] ?? '')
  })
  return [...new Set(domains)]
}

/** So many people tell what domains a partner has. */
const telling = 200

/** Of its web site and of its people's mail. */
export function domainsOf(draft: DraftPartner): string[] {
  const host = draft.url ? hostOf(draft.url.value) : ''
  const mail = mailDomains([draft, ...draft.contacts.slice(0, telling)])
  return [...new Set(host === '' ? mail : [host, ...mail])]
}
