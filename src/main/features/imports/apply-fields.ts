import { makeCustomField, widenCustomField } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { DraftCustom } from '#shared/model/draft-details.ts'
import type { JudgedPart, Judgement } from './judgement.ts'

/**
 * Makes the fields of the user's own that the source brings, each of the type that all of its values have. made: fields that earlier parts
 * of the source have made, to which new ones are added.
 */
export function makeFields(unit: UnitOfWork, { partners, loose, projects }: Judgement, made = new Set<string>()): void {
  const included = partners.filter(({ include }) => include)
  make(unit, 'organisation', included, made)
  make(
    unit,
    'person',
    [...included.flatMap(({ persons }) => persons), ...loose].filter(({ include }) => include),
    made
  )
  make(
    unit,
    'project',
    projects.filter(({ include }) => include),
    made
  )
}

function make(unit: UnitOfWork, entity: CardKind, rows: readonly JudgedPart[], made: Set<string>): void {
  const values = new Map<string, string[]>()
  for (const row of rows)
    for (const { label, value } of customOf(row)) {
      if (value.trim() === '' || !isWritten(row, label)) continue
      const known = values.get(label)
      if (known) known.push(value.trim())
      else values.set(label, [value.trim()])
    }
  for (const [label, all] of values) {
    const field = makeCustomField(unit, entity, label, all)
    if (made.has(field.id)) widenCustomField(unit, field.id, all)
    else if (field.isNew) made.add(field.id)
  }
}

const customOf = ({ draft }: JudgedPart): readonly DraftCustom[] =>
  draft && 'custom' in draft ? draft.custom : (draft?.details?.custom ?? [])

/** All of a new record, and what is taken over of a known one. */
const isWritten = ({ record, changes }: JudgedPart, label: string): boolean =>
  record === undefined || changes.some(({ field, take }) => take && field === `custom:${label}`)
