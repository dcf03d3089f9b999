import type { DraftFlag, DraftPerson } from '#shared/model/draft.ts'
import type { FieldDiff, Review, ReviewPartner, ReviewPerson } from '#shared/model/review.ts'
import type { Cli } from './cli.ts'

/** A person as every reader of ours gives one; what a partner page cannot say is empty. */
function personJson(draft: DraftPerson, org: string) {
  return {
    name: draft.name.value,
    n: [draft.familyName, draft.givenName, '', '', ''],
    title: draft.title?.value ?? '',
    org,
    emails: draft.emails.map((email) => email.value),
    phones: draft.phones.map((phone) => phone.value),
    addresses: [],
    note: '',
    bday: '',
    urls: [],
    photos: []
  }
}

const partnerJson = ({ draft, persons }: ReviewPartner) =>
  draft === null
    ? []
    : [
        {
          name: draft.name.value,
          statement: draft.statement?.value ?? '',
          url: draft.url?.value ?? '',
          contacts: persons.flatMap((person) => (person.draft ? [personJson(person.draft, draft.name.value)] : []))
        }
      ]

const rowJson = (entity: 'partner' | 'person', row: Pick<ReviewPerson, 'name' | 'disposition' | 'fields'>, id: string | null) => ({
  entity,
  name: row.name,
  disposition: row.disposition,
  ...(id === null ? {} : { id }),
  fields: row.fields.map((field: FieldDiff) => ({ field: field.field, old: field.old, new: field.new }))
})

const inOrderOfPage = (review: Review) =>
  review.partners.toSorted((a, b) => (a.draft?.from ?? Number.MAX_SAFE_INTEGER) - (b.draft?.from ?? Number.MAX_SAFE_INTEGER))

/** What a flag says, with the value it is about and what it could become. */
export function flagText(cli: Cli, flag: DraftFlag): string {
  const about = flag.value === undefined ? '' : `: ${flag.value}`
  return `${cli.t(`imports.flag.${flag.code}`)}${about}${flag.suggestion === undefined ? '' : ` → ${flag.suggestion}`}`
}

/** What `import --json` prints: what was read, what it would do, what it did. */
export function reviewJson(cli: Cli, review: Review, committed: { changeSet: string | null } | undefined) {
  const rows = inOrderOfPage(review)
  const partners = rows.flatMap(partnerJson)
  const flags = rows.flatMap((row) => [...row.flags, ...row.persons.flatMap((person) => person.flags)])
  return {
    partners,
    contacts: partners.flatMap((partner) => partner.contacts),
    problems: flags.map((flag) => ({ line: flag.line, message: flagText(cli, flag), severity: flag.severity })),
    review: rows.flatMap((row) => [
      rowJson('partner', row, row.partnerId),
      ...row.persons.map((person) => rowJson('person', person, person.personId))
    ]),
    leftovers: review.leftovers.map(({ line, text }) => ({ line, text })),
    summary: {
      partners: review.summary.partners,
      persons: review.summary.persons,
      problems: flags.length,
      leftovers: review.leftovers.length,
      committed: committed !== undefined,
      changeSet: committed?.changeSet ?? null
    }
  }
}
