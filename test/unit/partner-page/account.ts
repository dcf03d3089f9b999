import type { DraftPerson, PageDraft } from '#shared/model/draft.ts'

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Words that label a value or join two of them: they are understood without being part of a value. */
const understood =
  'kontaktperson kontakt contact ansprechpartner tlf tel telefon mail e post email mailto https http www lok og and och und eller på'

/** Every word that the draft took up, and every word that it lists as not understood. */
export function accountOf(draft: PageDraft): { read: Set<string>; left: Set<string> } {
  const values = draft.partners.flatMap((partner) => [
    partner.name.value,
    ...partner.alsoWritten,
    partner.statement?.value ?? '',
    partner.url?.value ?? '',
    ...partner.emails.map((email) => email.value),
    ...partner.phones.map((phone) => phone.raw),
    ...partner.contacts.flatMap(personTexts)
  ])
  const read = new Set(values.flatMap(wordsOf))
  const left = new Set([...draft.leftovers.flatMap(({ text }) => wordsOf(text)), ...wordsOf(understood), ...counters(draft)])
  return { read, left }
}

const personTexts = (person: DraftPerson): string[] => [
  person.name.value,
  person.title?.value ?? '',
  ...person.emails.map((email) => email.value),
  ...person.phones.map((phone) => phone.raw)
]

/** The numbers of a numbered list are marks. */
const counters = (draft: PageDraft): string[] => draft.lines.flatMap((line) => /^\s*(\d+)[.)]\s/.exec(line)?.[1] ?? [])
