import type { DraftPartner } from '#shared/model/draft.ts'
import type { Language } from '#shared/model/language.ts'
import { comparableUrl } from '#shared/rules/matching/same-text.ts'
import { type Change, changeOf, listChange, textChange } from './changes.ts'
import type { KnownPartner, PartnerContent } from './known.ts'
import { knownPoints, type PointKind, readPoints } from './written-points.ts'

/** An entry that names a known partner: as read, as corrected, as it was read last time. */
export interface PartnerSides {
  read: DraftPartner
  draft: DraftPartner
  base: DraftPartner | undefined
  record: KnownPartner
  content: PartnerContent
  language: Language
  decide: (field: string) => boolean | undefined
}

/** Where a partner differs from what the page says, field by field. */
export function partnerChanges(sides: PartnerSides, calledFormerName: boolean): Change[] {
  const { read, draft, base, record, content, decide } = sides
  const text = (field: string, of: (from: DraftPartner) => string, mine: string, key?: (value: string) => string) =>
    textChange(field, { base: base && of(base), read: of(read), theirs: of(draft), mine }, decide(field), key)
  const list = (field: 'emails' | 'phones', kind: PointKind) => {
    const of = (from: DraftPartner) => readPoints(from, kind)
    return listChange(
      field,
      { base: base && of(base), read: of(read), theirs: of(draft), mine: knownPoints(content.points(record.id), kind) },
      decide(field)
    )
  }
  return [
    // a page that still uses a former name does not rename the partner back
    ...(calledFormerName && read.name.value === draft.name.value ? [] : text('name', (from) => from.name.value, record.name)),
    ...text('statement', (from) => from.statement?.value ?? '', content.statement(record.id, statementLanguage(sides))),
    ...text('website', (from) => from.url?.value ?? '', record.website, comparableUrl),
    ...typeChange(sides),
    ...list('emails', 'email'),
    ...list('phones', 'phone'),
    ...statusChange(sides)
  ]
}

export const statementLanguage = ({ draft, language }: { draft: DraftPartner; language: Language }): Language =>
  draft.statement?.language ?? language

/** A type that was read is only a proposal: it fills an empty field and changes nothing else. */
function typeChange({ read, draft, base, record, decide }: PartnerSides): Change[] {
  const chosen = read.organisationType !== draft.organisationType
  if (record.organisationType !== null && !chosen) return []
  const text = (from: DraftPartner) => from.organisationType ?? ''
  const values = { base: base && text(base), read: text(read), theirs: text(draft), mine: record.organisationType ?? '' }
  return textChange('organisationType', values, decide('organisationType'), (value) => value)
}

/** Who had left and stands on the page again is back, unless the page never noticed that they had left. */
function statusChange({ base, record, decide }: PartnerSides): Change[] {
  if (record.status !== null && record.status !== 'left') return []
  const texts = { old: record.status ?? '', new: 'active' }
  return [changeOf('status', texts, base === undefined ? 'theirs' : 'mine', decide('status'))]
}
