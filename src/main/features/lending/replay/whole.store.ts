import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Step } from './sides.service.ts'
import { rowOf } from './touched.store.ts'

/** Steps whose rows point to something that is not there. */
export function brokenRows(unit: UnitOfWork, taken: readonly Step[]): Step[] {
  const tables = new Set(taken.map(({ table }) => table))
  const violations = [...tables].flatMap((table) => unit.db.raw.pragma(`foreign_key_check(${table})`) as { table: string; rowid: number }[])
  const ids = new Set(
    violations.map(({ table, rowid }) => `${table}:${unit.db.value<string>(`select id from ${table} where seq = ?`, rowid)}`)
  )
  return taken.filter(({ table, id, op }) => {
    if (op !== 'insert' && op !== 'update') return false
    return ids.has(`${table}:${id}`) || pointsNowhere(unit, { table, id })
  })
}

function pointsNowhere(unit: UnitOfWork, ref: Pick<Step, 'table' | 'id'>): boolean {
  const row = rowOf(unit.db, ref)
  return unit.registry
    .get(ref.table)
    .pointsTo.some(({ type, id }) => row && typeof row[type] === 'string' && !unit.find(row[type] as never, String(row[id])))
}
