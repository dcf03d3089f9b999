import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'

/** A draft as it reads in a golden file: what says nothing is left out. */
export const outline = (source: SourceDraft): string =>
  `${JSON.stringify({ partners: source.partners.map(partner), loose: source.loose.map(person), problems: source.problems }, dropEmpty, 1)}\n`

const person = ({ name, title, from, to, emails, phones, flags, ...rest }: DraftPerson) => ({
  name: name.value,
  lines: `${from}-${to}`,
  ...rest,
  title: title?.value,
  emails: emails.map(({ value, line, label }) => [value, `line ${line}`, label]),
  phones: phones.map(({ value, raw, line, label, extension }) => [value, raw, `line ${line}`, label, extension && `ext. ${extension}`]),
  flags: flags.map(({ code, value }) => `${code} ${value ?? ''}`)
})

const partner = ({ name, url, contacts, from, to, emails, phones, flags, ...rest }: DraftPartner) => ({
  name: name.value,
  lines: `${from}-${to}`,
  ...rest,
  url: url?.value,
  emails: emails.map(({ value }) => value),
  phones: phones.map(({ value, label }) => [value, label]),
  flags: flags.map(({ code }) => code),
  contacts: contacts.map(person)
})

function dropEmpty(this: unknown, _key: string, value: unknown): unknown {
  if (Array.isArray(value) && !Array.isArray(this)) return value.length > 0 ? value : undefined
  if (Array.isArray(this)) return Array.isArray(value) ? value.filter((part) => part !== undefined && part !== null && part !== '') : value
  return value === '' || value === null ? undefined : value
}
