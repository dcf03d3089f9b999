import type { DraftPerson } from '#shared/model/draft.ts'
import type { PersonDetails } from '#shared/model/draft-details.ts'
import { comparableUrl } from '#shared/rules/matching/same-text.ts'
import { type Change, changeOf, listChange, nameChange, textChange } from './changes.ts'
import { addressesText, clearChanges, detailChanges } from './detail-changes.ts'
import type { FieldPolicies } from './field-policies.ts'
import type { RoleRecord } from './known.store.ts'
import type { Content, KnownPerson } from './known.ts'
import { knownPoints, type Point, type PointKind, readPoints, textsOf } from './written-points.ts'

/** A line that names a known person: as read, as corrected, as it was read last time. */
export interface PersonSides {
  read: DraftPerson
  draft: DraftPerson
  base: DraftPerson | undefined
  record: KnownPerson
  /** The open role at the partner of the entry. */
  role: RoleRecord | undefined
  /** Another one that the person may have left for it. */
  leaves: RoleRecord | undefined
  /** Undefined of who stands under none. */
  partnerName: string | undefined
  content: Content
  policies: FieldPolicies
  decide: (field: string) => boolean | undefined
}

/** Where a person differs from what the source says, field by field. */
export function personChanges(sides: PersonSides): Change[] {
  const { read, draft, base, record, decide, policies } = sides
  const name = (from: DraftPerson) => from.name.value
  const changes = [
    ...nameChange({ base: base && name(base), read: name(read), theirs: name(draft), mine: record.name }, decide('name')),
    ...roleChanges(sides),
    ...pointChange(sides, 'emails', 'email'),
    ...pointChange(sides, 'phones', 'phone'),
    ...ownChanges(sides)
  ]
  return policies.follow(changes, decide)
}

function pointChange({ read, draft, base, record, decide }: PersonSides, field: 'emails' | 'phones', kind: PointKind): Change[] {
  if (draft[field].length === 0 || isKnown(draft, record, field, kind)) return []
  const theirs = readPoints(draft, kind)
  const sides = { base: base && readPoints(base, kind), read: read === draft ? theirs : readPoints(read, kind), theirs }
  return listChange(field, { ...sides, mine: knownPoints(record.points, kind) }, decide(field))
}

/** Most say what they said before, which is quick to see. */
function isKnown(draft: DraftPerson, { points }: KnownPerson, field: 'emails' | 'phones', kind: PointKind): boolean {
  const known = points.filter((point) => point.kind === kind)
  return known.length === draft[field].length && draft[field].every(({ value }, at) => value === known[at]?.value)
}

function roleChanges(sides: PersonSides): Change[] {
  const { read, draft, base, record, role, leaves, partnerName, decide } = sides
  if (partnerName === undefined) return []
  if (!role)
    return [
      roleChange(record, partnerName, base !== undefined, decide('partner')),
      ...(leaves ? [changeOf('leaves', { old: textOfRole(leaves), new: '' }, 'theirs', decide('leaves'))] : [])
    ]
  const title = (from: DraftPerson) => from.title?.value ?? ''
  const department = (from: DraftPerson) => from.details?.department ?? ''
  return [
    ...textChange('title', { base: base && title(base), read: title(read), theirs: title(draft), mine: role.title }, decide('title')),
    ...textChange(
      'department',
      { base: base && department(base), read: department(read), theirs: department(draft), mine: role.department },
      decide('department')
    )
  ]
}

const textOfRole = ({ title, partnerName }: RoleRecord): string => [title, partnerName].filter((part) => part !== '').join(', ')

/** Somebody known gets a role here; who had one that was ended by hand keeps having left. */
function roleChange(record: KnownPerson, partnerName: string, known: boolean, decision: boolean | undefined): Change {
  const elsewhere = record.roles.filter(({ open }) => open).map((role) => role.partnerName)
  return changeOf('partner', { old: elsewhere.join(', '), new: partnerName }, known ? 'mine' : 'theirs', decision)
}

/** What only files say. */
function ownChanges({ draft, base, record, role, content, decide }: PersonSides): Change[] {
  const { details } = draft
  if (!details) return []
  const was = base && (base.details ?? null)
  const text = (field: string, of: (from: PersonDetails) => string, mine: string) =>
    textChange(
      field,
      { base: was === undefined ? undefined : was ? of(was) : '', read: of(details), theirs: of(details), mine },
      decide(field)
    )
  const urls = details.urls.map(urlPoint)
  const knownUrls = record.points.filter(({ kind }) => kind === 'web').map(({ raw }) => urlPoint(raw))
  const named = { id: record.id, details, base: was ?? undefined, named: base !== undefined, note: record.note, content, decide }
  return [
    ...text('honorific', (from) => from.honorific, record.honorific),
    ...text('language', (from) => from.language ?? '', record.language ?? ''),
    ...listChange('urls', { base: base && (was?.urls ?? []).map(urlPoint), read: urls, theirs: urls, mine: knownUrls }, decide('urls')),
    ...detailChanges(named),
    ...clearChanges(named, (field) => mineOf(field, record, role, content))
  ]
}

const urlPoint = (url: string): Point => ({ key: comparableUrl(url), text: () => url })

/** What stands in a field that may be emptied; a person always keeps a name. */
function mineOf(field: string, record: KnownPerson, role: RoleRecord | undefined, content: Content): string {
  const points = (kind: 'email' | 'phone') => textsOf(knownPoints(record.points, kind)).join(', ')
  const texts: Readonly<Record<string, string>> = {
    title: role?.title ?? '',
    department: role?.department ?? '',
    honorific: record.honorific,
    language: record.language ?? '',
    note: record.note,
    emails: points('email'),
    phones: points('phone'),
    urls: record.points.flatMap(({ kind, raw }) => (kind === 'web' ? [raw] : [])).join(', '),
    tags: content.tags(record.id).join(', '),
    addresses: addressesText(content.addresses(record.id))
  }
  return texts[field] ?? ''
}

/** The split of a name that has changed; a given name that was put right by hand is kept where the new name begins with it. */
export function splitOf(draft: DraftPerson, record: KnownPerson): { givenName: string; familyName: string } {
  const given = record.givenName
  const rest = draft.name.value.slice(given.length)
  const keeps = given !== '' && draft.splitConfidence < 1 && draft.name.value.startsWith(given) && /^\s/.test(rest)
  return keeps ? { givenName: given, familyName: rest.trim() } : { givenName: draft.givenName, familyName: draft.familyName }
}
