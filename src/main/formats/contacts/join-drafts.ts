import type { DraftPartner, DraftPerson, ReadText } from '#shared/model/draft.ts'
import { emptyPartnerDetails, emptyPersonDetails, type PartnerDetails, type PersonDetails } from '#shared/model/draft-details.ts'
import type { MappingTarget } from '#shared/model/mapping.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { fold } from '#shared/rules/fold.ts'
import { comparable } from '#shared/rules/matching/same-text.ts'
import { type Notes, noteDiffering } from './notes.ts'
import { strictest } from './opt-outs.ts'
import { uniqueBy } from './points.ts'

const paragraphs = (one: string, other: string): string => [...new Set([one, other])].filter((text) => text !== '').join('\n')

/** The first text that says something; a later one that says something else is told. */
function firstOf<T extends string | null>(one: T, other: T, target: MappingTarget, line: number, notes: Notes): T {
  if (one === '' || one === null) return other
  if (other !== '' && other !== null && comparable(one) !== comparable(other)) noteDiffering(notes, line, target, other)
  return one
}

function firstRead<T extends ReadText>(one: T | null, other: T | null, target: MappingTarget, notes: Notes): T | null {
  if (one && other) firstOf(one.value, other.value, target, other.line, notes)
  return one ?? other
}

const pointsOf = <T extends DraftPerson | DraftPartner>(one: T, other: T) => ({
  emails: uniqueBy([...one.emails, ...other.emails], ({ value }) => normaliseEmail(value)),
  phones: uniqueBy([...one.phones, ...other.phones], ({ value, extension }) => `${value} ${extension ?? ''}`)
})

const union = <T>(one: readonly T[], other: readonly T[]): T[] => uniqueBy([...one, ...other], (item) => JSON.stringify(item))

/** A second row of the same partner; the first spelling and the first values stand. */
export function joinPartners(one: DraftPartner, other: DraftPartner, notes: Notes): DraftPartner {
  const spelled = one.name.value === other.name.value || one.alsoWritten.includes(other.name.value)
  const type = firstOf(one.organisationType, other.organisationType, 'partner.type', other.from, notes)
  return {
    ...one,
    ...(one.emails.length + other.emails.length + one.phones.length + other.phones.length > 0 ? pointsOf(one, other) : {}),
    alsoWritten: spelled ? one.alsoWritten : [...one.alsoWritten, other.name.value],
    statement: firstRead(one.statement, other.statement, 'partner.statement', notes),
    url: firstRead(one.url, other.url, 'partner.website', notes),
    organisationType: type,
    ...(other.details ? { details: joinPartnerDetails(one.details ?? emptyPartnerDetails, other.details, other.from, notes) } : {})
  }
}

function joinPartnerDetails(one: PartnerDetails, other: PartnerDetails, line: number, notes: Notes): PartnerDetails {
  return {
    ...one,
    shortName: firstOf(one.shortName, other.shortName, 'partner.shortName', line, notes),
    cvr: firstOf(one.cvr, other.cvr, 'partner.cvr', line, notes),
    membership: firstOf(one.membership, other.membership, 'partner.membership', line, notes),
    membershipKind: firstOf(one.membershipKind, other.membershipKind, 'partner.kind', line, notes),
    joined: firstOf(one.joined, other.joined, 'partner.joined', line, notes),
    left: firstOf(one.left, other.left, 'partner.left', line, notes),
    note: one.note.split('\n').includes(other.note) ? one.note : paragraphs(one.note, other.note),
    addresses: union(one.addresses, other.addresses),
    tags: union(one.tags, other.tags),
    refs: union(one.refs, other.refs),
    custom: union(one.custom, other.custom),
    cleared: union(one.cleared, other.cleared)
  }
}

/** A second row of the same person at the same place: both values of what there can be two of. */
export function joinPersons(one: DraftPerson, other: DraftPerson, notes: Notes): DraftPerson {
  const { title } = one
  const isNew = title && other.title && !fold(title.value).includes(fold(other.title.value))
  const [surer] = one.splitConfidence >= other.splitConfidence ? [one] : [other]
  return {
    ...one,
    ...pointsOf(one, other),
    givenName: surer.givenName,
    familyName: surer.familyName,
    splitConfidence: surer.splitConfidence,
    title: isNew ? { ...title, value: `${title.value}, ${other.title?.value}` } : (title ?? other.title),
    ...(other.details ? { details: joinPersonDetails(one.details ?? emptyPersonDetails, other.details, other.from, notes) } : {}),
    flags: [...one.flags, ...other.flags]
  }
}

function joinPersonDetails(one: PersonDetails, other: PersonDetails, line: number, notes: Notes): PersonDetails {
  const first = <T extends string | null>(field: T, second: T, target: MappingTarget) => firstOf(field, second, target, line, notes)
  const optOuts = [one.optOut, other.optOut].filter((optOut) => optOut !== null)
  return {
    ...one,
    honorific: first(one.honorific, other.honorific, 'person.honorific'),
    additional: first(one.additional, other.additional, 'person.additional'),
    suffix: first(one.suffix, other.suffix, 'person.suffix'),
    department: first(one.department, other.department, 'person.department'),
    language: first(one.language, other.language, 'person.language'),
    greeting: first(one.greeting, other.greeting, 'person.greeting'),
    birthday: first(one.birthday, other.birthday, 'person.birthday'),
    isPrimary: one.isPrimary || other.isPrimary ? true : (one.isPrimary ?? other.isPrimary),
    note: paragraphs(one.note, other.note),
    urls: union(one.urls, other.urls),
    addresses: union(one.addresses, other.addresses),
    tags: union(one.tags, other.tags),
    refs: union(one.refs, other.refs),
    custom: union(one.custom, other.custom),
    cleared: union(one.cleared, other.cleared),
    optOut: strictest.flatMap((status) => optOuts.filter((optOut) => optOut.status === status))[0] ?? null
  }
}
