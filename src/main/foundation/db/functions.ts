import type Database from 'better-sqlite3'
import { fold } from '#shared/rules/fold.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

/** So many texts are remembered at a time; titles and towns are few, however many rows have them. */
const most = 50_000

function remembering(rule: (text: string) => string): (value: unknown) => string | null {
  const known = new Map<string, string>()
  return (value) => {
    if (typeof value !== 'string') return null
    const before = known.get(value)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const result = rule(value)
    known.set(value, result)
    return result
  }
}

/** What queries may call: fold(text), sort_key(text) for the Danish order, and unpacked(cell) for the texts of a packed list as JSON. Null for null. */
export function defineFunctions(db: Database.Database): void {
  db.function('fold', { deterministic: true }, remembering(fold))
  db.function('sort_key', { deterministic: true }, remembering(sortKey))
  db.function(
    'unpacked',
    { deterministic: true },
    remembering((cell) => JSON.stringify(unpackList(cell)))
  )
}
