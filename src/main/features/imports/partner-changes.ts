import type { DraftPartner } from '#shared/model/draft.ts'
import type { PartnerDetails } from '#shared/model/draft-details.ts'
import type { Language } from '#shared/model/language.ts'
import { comparableUrl } from '#shared/rules/matching/same-text.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import { type Change, changeOf, listChange, textChange } from './changes.ts'
import { addressesText, clearChanges, detailChanges } from './detail-changes.ts'
import type { FieldPolicies } from './field-policies.ts'
import type { Content, KnownPartner } from './known.ts'
import { knownPoints, type PointKind, readPoints, textsOf } from './written-points.ts'

/** An entry that names a known partner: as read, as corrected, as it was read last time. */
export interface PartnerSides {
  read: DraftPartner
  draft: DraftPartner
  base: DraftPartner | undefined
  record: KnownPartner
  content: Content
  language: Language
  /** Whether the organisations of the source are partners of the alliance. */
  asPartners: boolean
  policies: FieldPolicies
  decide: (field: string) => boolean | undefined
}

/** Where a partner differs from what the source says, field by field. */
export function partnerChanges(sides: PartnerSides, calledFormerName: boolean): Change[] {
  const { read, draft, record, content, decide, policies } = sides
  const changes = [
    // a source that still uses a former name does not rename the partner back
    ...(calledFormerName && read.name.value === draft.name.value ? [] : sameText(sides, 'name', (from) => from.name.value, record.name)),
    ...sameText(sides, 'statement', (from) => from.statement?.value ?? '', content.statement(record.id, statementLanguage(sides))),
    ...sameText(sides, 'website', (from) => from.url?.value ?? '', record.website, comparableUrl),
    ...typeChange(sides),
    ...pointChange(sides, 'emails', 'email'),
    ...pointChange(sides, 'phones', 'phone'),
    ...ownChanges(sides),
    ...statusChange(sides)
  ]
  return policies.follow(changes, decide)
}

function sameText(
  { read, draft, base, decide }: PartnerSides,
  field: string,
  of: (from: DraftPartner) => string,
  mine: string,
  key?: (value: string) => string
): Change[] {
  return textChange(field, { base: base && of(base), read: of(read), theirs: of(draft), mine }, decide(field), key)
}

function pointChange({ read, draft, base, record, content, decide }: PartnerSides, field: 'emails' | 'phones', kind: PointKind): Change[] {
  const of = (from: DraftPartner) => readPoints(from, kind)
  const mine = knownPoints(content.points(record.id), kind)
  return listChange(field, { base: base && of(base), read: of(read), theirs: of(draft), mine }, decide(field))
}

export const statementLanguage = ({ draft, language }: { draft: DraftPartner; language: Language }): Language =>
  draft.statement?.language ?? language

/** A type that follows from the name is only a proposal: it fills an empty field and changes nothing else. */
function typeChange(sides: PartnerSides): Change[] {
  const { read, draft, record } = sides
  const isSaid = read.organisationType !== draft.organisationType || read.organisationType !== proposeOrganisationType(read.name.value)
  if (record.organisationType !== null && !isSaid) return []
  return sameText(
    sides,
    'organisationType',
    (from) => from.organisationType ?? '',
    record.organisationType ?? '',
    (value) => value
  )
}

/** Who had left and stands on the page again is back, unless the page never noticed that they had left. */
function statusChange({ draft, base, record, asPartners, decide }: PartnerSides): Change[] {
  if (!asPartners || draft.details?.membership === (record.status ?? 'none') || (record.status !== null && record.status !== 'left'))
    return []
  const texts = { old: record.status ?? '', new: 'active' }
  return [changeOf('status', texts, base === undefined ? 'theirs' : 'mine', decide('status'))]
}

/** What only files say. */
function ownChanges(sides: PartnerSides): Change[] {
  const { draft, base, record, content, decide } = sides
  const { details } = draft
  if (!details) return []
  const text = (field: string, of: (from: PartnerDetails) => string, mine: string, key?: (value: string) => string) =>
    sameText(sides, field, (from) => (from.details ? of(from.details) : ''), mine, key)
  const named = { id: record.id, details, base: base?.details, named: base !== undefined, note: record.note, content, decide }
  return [
    ...text('shortName', (from) => from.shortName, record.shortName),
    ...text('cvr', (from) => from.cvr, record.cvr, digits),
    ...detailChanges(named),
    ...clearChanges(named, (field) => mineOf(field, sides))
  ]
}

const digits = (cvr: string): string => cvr.replace(/\D/g, '')

/** What stands in a field that may be emptied; a partner always keeps a name, and what it said is not taken back by a cell. */
function mineOf(field: string, { record, content }: PartnerSides): string {
  const points = (kind: PointKind) => textsOf(knownPoints(content.points(record.id), kind)).join(', ')
  const texts: Readonly<Record<string, string>> = {
    website: record.website,
    organisationType: record.organisationType ?? '',
    shortName: record.shortName,
    cvr: record.cvr,
    note: record.note,
    emails: points('email'),
    phones: points('phone'),
    tags: content.tags(record.id).join(', '),
    addresses: addressesText(content.addresses(record.id))
  }
  return texts[field] ?? ''
}
