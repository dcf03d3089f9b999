import type { DraftFlag, DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { type DraftAddress, emptyPartnerDetails, emptyPersonDetails } from '#shared/model/draft-details.ts'
import type { ReviewPartner, ReviewPerson, ReviewProject, ReviewRow } from '#shared/model/review.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import type { Cli } from './cli.ts'
import type { WholeReview } from './review-rows.ts'

/** In the order of a vCard. */
const addressJson = ({ poBox, extended, street, city, region, postalCode, country }: DraftAddress) => ({
  poBox,
  extended,
  street,
  city,
  region,
  postalCode,
  country
})

const pointsJson = ({ emails, phones }: Pick<DraftPerson, 'emails' | 'phones'>) => ({
  emails: emails.map((email) => email.value),
  phones: phones.map((phone) => phone.value)
})

/** Pictures that a card only links to; they are never fetched. */
const linkedPhotos = (extras: readonly string[]) => extras.filter((line) => /^PHOTO[;:]/i.test(line)).map(() => ({ type: 'uri', bytes: 0 }))

/** A person as every reader of ours gives one; what the source does not say is empty. A day without its year is written as vCards do. */
function personJson(draft: DraftPerson, org: string) {
  const details = draft.details ?? emptyPersonDetails
  return {
    name: draft.name.value,
    n: [draft.familyName, draft.givenName, details.additional, details.honorific, details.suffix],
    title: draft.title?.value ?? '',
    org,
    ...pointsJson(draft),
    addresses: details.addresses.map(addressJson),
    note: details.note,
    bday: (details.birthday ?? '').replace(/^--(\d\d)-(\d\d)$/, '--$1$2'),
    urls: details.urls,
    photos: [...details.photos.map(({ type, size }) => ({ type, bytes: size })), ...linkedPhotos(details.extras)]
  }
}
type PersonJson = ReturnType<typeof personJson>

/** What only organisations' own cards and rows say is left out where there is nothing of the kind. */
function partnerJson(draft: DraftPartner, contacts: PersonJson[]) {
  const { addresses, note } = draft.details ?? emptyPartnerDetails
  const { emails, phones } = pointsJson(draft)
  return {
    name: draft.name.value,
    statement: draft.statement?.value ?? '',
    url: draft.url?.value ?? '',
    ...(emails.length > 0 ? { emails } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(addresses.length > 0 ? { addresses: addresses.map(addressJson) } : {}),
    ...(note === '' ? {} : { note }),
    contacts
  }
}

/** What was read: partners with their people, and everybody in one list. A partner may stand in several rows. */
function readJson(rows: readonly ReviewRow[]) {
  const partners = new Map<string, ReturnType<typeof partnerJson>>()
  const contacts: PersonJson[] = []
  for (const { partner, persons } of rows) {
    const org = partner?.draft?.name.value ?? ''
    const read = persons.flatMap((person) => (person.draft ? [personJson(person.draft, org)] : []))
    contacts.push(...read)
    if (!partner?.draft) continue
    const known = partners.get(partner.id)
    if (known) known.contacts.push(...read)
    else partners.set(partner.id, partnerJson(partner.draft, [...read]))
  }
  return { partners: [...partners.values()], contacts }
}

const projectsJson = (rows: readonly ReviewRow[]) =>
  rows.flatMap(({ project }) => {
    if (!project) return []
    const { title, texts, status, focus, names, organisations, contacts } = project.draft
    return [{ title: title.value, ...texts, status, focus, names, organisations, contacts }]
  })

const rowJson = (entity: 'partner' | 'person' | 'project', row: ReviewPartner | ReviewPerson | ReviewProject, id: string | null) => ({
  entity,
  name: row.name,
  disposition: row.disposition,
  ...(id === null ? {} : { id }),
  ...(row.doubt === null ? {} : { doubt: row.doubt.code }),
  fields: row.fields.map(({ field, old, new: now }) => ({ field, old, new: now }))
})

/** A line for each partner and each person. */
function reviewLines(rows: readonly ReviewRow[]) {
  const told = new Set<string>()
  return rows.flatMap(({ partner, persons, project }) => {
    const isNew = partner !== null && !told.has(partner.id)
    if (partner) told.add(partner.id)
    return [
      ...(partner && isNew ? [rowJson('partner', partner, partner.partnerId)] : []),
      ...persons.map((person) => ({
        ...rowJson('person', person, person.personId),
        ...(person.erasedOn === null ? {} : { erasedOn: person.erasedOn })
      })),
      ...(project ? [rowJson('project', project, project.projectId)] : [])
    ]
  })
}

/** What a flag says, with the value it is about and what it could become. */
export function flagText(cli: Cli, flag: DraftFlag): string {
  const about = flag.value === undefined ? '' : `: ${flag.value}`
  return `${cli.t(`imports.flag.${flag.code}`)}${about}${flag.suggestion === undefined ? '' : ` → ${flag.suggestion}`}`
}

/** What is wrong with a place in the source. */
export function problemText(cli: Cli, { code, column, value }: SourceProblem): string {
  const where = column === null ? '' : ` (${column})`
  return `${cli.t(`review.problem.${code}`)}${where}${value === null ? '' : `: ${value}`}`
}

/** Problems of the source and flags of its rows, in the order of the source. */
function problemLines(cli: Cli, { rows, problems }: WholeReview) {
  const parts = new Map(rows.flatMap(({ partner, persons }) => [...(partner ? [partner] : []), ...persons]).map((part) => [part.id, part]))
  const flags = [...parts.values()].flatMap((part) => part.flags)
  return [
    ...problems.map((problem) => ({ line: problem.line, message: problemText(cli, problem), severity: problem.severity })),
    ...flags.map((flag) => ({ line: flag.line, message: flagText(cli, flag), severity: flag.severity }))
  ].sort((one, other) => one.line - other.line)
}

/** What `import --json` prints: what was read, what it would do, what it did. */
export function reviewJson(cli: Cli, whole: WholeReview, committed: { changeSet: string | null } | undefined) {
  const { review, rows } = whole
  const problems = problemLines(cli, whole)
  return {
    ...readJson(rows),
    ...(rows.some(({ project }) => project) ? { projects: projectsJson(rows) } : {}),
    problems,
    review: reviewLines(rows),
    leftovers: review.leftovers.map(({ line, text }) => ({ line, text })),
    summary: {
      partners: review.summary.partners,
      persons: review.summary.persons,
      ...(rows.some(({ project }) => project) ? { projects: review.summary.projects } : {}),
      problems: problems.length,
      leftovers: review.summary.leftovers,
      committed: committed !== undefined,
      changeSet: committed?.changeSet ?? null
    }
  }
}
