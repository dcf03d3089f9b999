import { type ReferenceColumn, referenceColumns, rowsPointing } from '#main/features/duplicates/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Patch, RowRef, TableName, TableRegistry } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { changesOf, hasParties, isOptional } from './erasure.store.ts'

/** Rows that go with what they name, although they could do without. */
const goesAlong: ReadonlySet<string> = new Set([
  'consent_event.person_id',
  'mailing_recipient.person_id',
  'import_row.person_id',
  'import_row.organisation_id',
  'import_row.project_id',
  'cadence.organisation_id',
  'person.merged_into_id',
  'organisation.merged_into_id'
])

/** A column that may name a row; goes: the row that names it goes with it. */
export type Pointing = ReferenceColumn & { readonly goes: boolean }
export type PointingTo = (table: TableName) => readonly Pointing[]

/** The columns that may name rows of a table, each table looked up once. */
export function pointingIn(db: Connection, registry: TableRegistry): PointingTo {
  const known = new Map<TableName, readonly Pointing[]>()
  return (table) => {
    const found =
      known.get(table) ??
      referenceColumns(db, registry, table).map((column) => ({
        ...column,
        goes: column.type !== undefined || goesAlong.has(`${column.table}.${column.column}`) || !isOptional(db, column.table, column.column)
      }))
    known.set(table, found)
    return found
  }
}

/** Deletes a row for good: parts go first; what only names the row names nothing from then on. */
export function rowEraser(unit: UnitOfWork): (ref: RowRef) => void {
  const pointing = pointingIn(unit.db, unit.registry)
  return (ref) => eraseRow(unit, pointing, ref)
}

function eraseRow(unit: UnitOfWork, pointing: PointingTo, { table, id }: RowRef): void {
  for (const reference of pointing(table))
    for (const row of rowsPointing(unit.db, reference, table, id)) {
      const part = { table: reference.table, id: String(row['id']) }
      // gone with another part
      if (!unit.find(part.table, part.id)) continue
      if (part.table === 'mailing_recipient' && reference.column === 'person_id' && wasSent.has(row['state'])) blankLetter(unit, part.id)
      else if (reference.goes) eraseRow(unit, pointing, part)
      else if (part.table === 'activity_party' && isAlone(row, reference.column))
        eraseParty(unit, pointing, part.id, String(row['activity_id']))
      else unit.update(part.table, part.id, { [reference.column]: null } as Patch<TableName>, { history: false })
    }
  if (unit.find(table, id)) unit.erase(table, id)
}

/** Of a letter that has gone out stays that it did: the numbers of a mailing are of what was sent. */
const wasSent: ReadonlySet<unknown> = new Set(['sent', 'replied', 'bounced'])

const blank = {
  ...{ person_id: null, affiliation_id: null, because_person_id: null, exclude_reason: null, failure: null, message_id: null },
  ...{ to_norm: null, to_json: '[]', cc_json: '[]', values_json: '{}', files_json: '[]', subject: '', body_text: '', rendered: null }
}

function blankLetter(unit: UnitOfWork, id: string): void {
  unit.update('mailing_recipient', id, blank, { history: false })
  unit.forgetChanges(changesOf(unit.db, 'mailing_recipient', id))
}

/** Took part as the row alone: as a person at no partner, or as a partner without a person. */
const isAlone = (party: Readonly<Record<string, unknown>>, column: string): boolean =>
  column !== 'affiliation_id' && party[column === 'person_id' ? 'organisation_id' : 'person_id'] === null

/** What was said with somebody who is gone, and with nobody else, is gone too. */
function eraseParty(unit: UnitOfWork, pointing: PointingTo, id: string, activityId: string): void {
  unit.erase('activity_party', id)
  if (!hasParties(unit.db, activityId)) eraseRow(unit, pointing, { table: 'activity', id: activityId })
}
