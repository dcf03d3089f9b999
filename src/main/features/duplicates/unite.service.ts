import type { TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Choices, Values } from './choices.ts'
import { type ReferenceColumn, referenceColumns, rowsPointing } from './references.store.ts'
import { uniteRules } from './unite-rules.ts'

/**
 * Makes everything that points to one row point to another of its table. Where both have what there can be one of (a tag, a role, an
 * address), the two become one in the same way, and so on down; nothing of what the row that goes knew is lost.
 */
export function repoint(unit: UnitOfWork, to: TableName, staysId: string, goesId: string, choices: Choices): void {
  for (const reference of referenceColumns(unit.db, unit.registry, to)) {
    const goers = rowsPointing(unit.db, reference, to, goesId)
    if (goers.length === 0) continue
    const others = rowsPointing(unit.db, reference, to, staysId)
    for (const row of goers) moveRow(unit, reference, to, row, staysId, others, choices)
  }
}

/** others are the rows of the one that stays; the row is one of them afterwards. */
function moveRow(
  unit: UnitOfWork,
  { table, column }: ReferenceColumn,
  to: TableName,
  row: Values,
  staysId: string,
  others: Values[],
  choices: Choices
): void {
  const id = String(row['id'])
  const rule = uniteRules[table]
  const twin = rule?.isSame && others.find((other) => rule.isSame?.(other, row, column))
  if (twin) {
    uniteRows(unit, table, twin, row, choices)
    return
  }
  // what pointed from one to the other would point to itself
  const moved = { [column]: table === to && id === staysId ? null : staysId, ...rule?.moved?.(row, others, column) }
  unit.update(table, id, moved as never, { history: true })
  others.push({ ...row, ...moved })
}

function uniteRows(unit: UnitOfWork, table: TableName, stays: Values, goes: Values, choices: Choices): void {
  const [staysId, goesId] = [String(stays['id']), String(goes['id'])]
  const rule = uniteRules[table]
  rule?.before?.(unit, stays, goes, choices)
  repoint(unit, table, staysId, goesId, choices)
  unit.remove(table, goesId)
  unit.update(table, staysId, { ...filled(stays, goes), ...rule?.combined?.(stays, goes, choices) } as never, { history: true })
}

const own: ReadonlySet<string> = new Set(['seq', 'id', 'version', 'created_at', 'updated_at', 'sort_key', 'search_text'])

/** What the one that stays does not say and the other does. */
function filled(stays: Values, goes: Values): Values {
  const isEmpty = (value: unknown) => value === null || value === ''
  const columns = Object.keys(stays).filter((column) => !own.has(column) && isEmpty(stays[column]) && !isEmpty(goes[column]))
  return Object.fromEntries(columns.map((column) => [column, goes[column]]))
}
