import { type ReferenceColumn, referenceColumns, rowsPointing } from '#main/features/duplicates/index.ts'
import { forgetUnsaved } from '#main/features/settings/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { Patch, RowRef, TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { TrashKey } from '#shared/model/trash.ts'
import { projectForgetter } from './forget-in-projects.ts'
import { hasParties, isLetterWritten, isOptional, looseBytes, mailingsAbout } from './trash.store.ts'

/** Rows that go with what they name, although they could do without. */
const goesAlong: ReadonlySet<string> = new Set([
  'consent_event.person_id',
  'import_row.person_id',
  'import_row.organisation_id',
  'import_row.project_id',
  'cadence.organisation_id',
  'person.merged_into_id',
  'organisation.merged_into_id'
])

type Pointing = ReferenceColumn & { goes: boolean }
type PointingTo = (table: TableName) => readonly Pointing[]

/** What erasing came to: how many are gone, and how many have to stay for the mailings that were made from them. */
export interface Erased {
  erased: number
  kept: number
}

/** Deletes for good what lies in the trash, with everything that belongs to it. What is not there any more is passed over. */
export function* eraseTrashed(unit: UnitOfWork, items: readonly TrashKey[]): Generator<Progress, Erased> {
  const pointing = pointingIn(unit)
  const forgetInProjects = projectForgetter(unit)
  const result: Erased = { erased: 0, kept: 0 }
  for (const [at, { entity, id }] of items.entries()) {
    yield { step: 'erase', done: at, total: items.length }
    const row = unit.find(entity, id)
    if (!row || row.deleted_at === null || ('merged_into_id' in row && row.merged_into_id !== null)) continue
    if (entity === 'template' && isLetterWritten(unit.db, id)) result.kept++
    else {
      // what was sent was sent, and is about nothing that is left
      for (const mailing of mailingsAbout(unit.db, id))
        unit.update('mailing', mailing, { about_type: null, about_id: null }, { history: false })
      eraseRow(unit, pointing, { table: entity, id })
      if (entity === 'person') forgetInProjects(nameOf(row))
      forgetUnsaved(unit, [id, nameOf(row)])
      result.erased++
    }
  }
  for (const id of looseBytes(unit.db)) unit.remove('attachment', id)
  return result
}

function pointingIn(unit: UnitOfWork): PointingTo {
  const known = new Map<TableName, readonly Pointing[]>()
  return (table) => {
    const found =
      known.get(table) ??
      referenceColumns(unit.db, unit.registry, table).map((column) => ({
        ...column,
        goes:
          column.type !== undefined ||
          goesAlong.has(`${column.table}.${column.column}`) ||
          !isOptional(unit.db, column.table, column.column)
      }))
    known.set(table, found)
    return found
  }
}

/** What a card is called in what was written about it. */
const nameOf = (row: Readonly<Record<string, unknown>>): string => String(row['display_name'] ?? row['name'] ?? row['title'] ?? '')

/** Parts go first; what only names the row names nothing from then on. */
function eraseRow(unit: UnitOfWork, pointing: PointingTo, { table, id }: RowRef): void {
  for (const reference of pointing(table))
    for (const row of rowsPointing(unit.db, reference, table, id)) {
      const part = { table: reference.table, id: String(row['id']) }
      // gone with another part
      if (!unit.find(part.table, part.id)) continue
      if (reference.goes) eraseRow(unit, pointing, part)
      else if (part.table === 'activity_party' && isAlone(row, reference.column))
        eraseParty(unit, pointing, part.id, String(row['activity_id']))
      else unit.update(part.table, part.id, { [reference.column]: null } as Patch<TableName>, { history: false })
    }
  if (unit.find(table, id)) unit.erase(table, id)
}

/** Took part as the row alone: as a person at no partner, or as a partner without a person. */
const isAlone = (party: Readonly<Record<string, unknown>>, column: string): boolean =>
  column !== 'affiliation_id' && party[column === 'person_id' ? 'organisation_id' : 'person_id'] === null

/** What was said with somebody who is gone, and with nobody else, is gone too. */
function eraseParty(unit: UnitOfWork, pointing: PointingTo, id: string, activityId: string): void {
  unit.erase('activity_party', id)
  if (!hasParties(unit.db, activityId)) eraseRow(unit, pointing, { table: 'activity', id: activityId })
}
