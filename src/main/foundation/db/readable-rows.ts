import type Database from 'better-sqlite3'

/** Its number, and all its columns in the order of the table. */
export interface ReadRow {
  rowid: number
  values: unknown[]
}

/** No number of a row is larger. */
const last = 2 ** 50

/**
 * The rows of a table that can still be read, in the order of their numbers. Where SQLite meets a page that is broken, the next number is looked
 * for behind which something can be read; a tree that leads back to where it came from is left.
 */
export function* readableRows(db: Database.Database, table: string): Generator<ReadRow> {
  const all = db.prepare(`select rowid, * from ${table} where rowid > ? order by rowid`).raw()
  for (let after: number | undefined = -1; after !== undefined; ) {
    let reached: number = after
    try {
      for (const [rowid, ...values] of all.iterate(reached) as IterableIterator<[number, ...unknown[]]>) {
        if (rowid <= reached) throw new Error('the numbers do not grow')
        reached = rowid
        yield { rowid, values }
      }
      return
    } catch {
      after = numberBefore(db, table, reached)
    }
  }
}

/** The number before the next row that can be read whole. */
function numberBefore(db: Database.Database, table: string, after: number): number | undefined {
  const next = db.prepare(`select min(rowid) from ${table} where rowid > ?`).pluck()
  const whole = db.prepare(`select * from ${table} where rowid = ?`).raw()
  for (let from: number | undefined = after; from !== undefined; ) {
    from = firstThat((number) => tried(() => next.get(number)) !== undefined, from)
    const rowid = from === undefined ? undefined : (tried(() => next.get(from)) as number | null | undefined)
    if (from === undefined || typeof rowid !== 'number' || rowid <= after) return undefined
    if (tried(() => whole.get(rowid)) !== undefined) return rowid - 1
    from = rowid
  }
  return undefined
}

/** The least number from the given one on of which something holds, if it holds from there on; found by doubling and halving. */
function firstThat(holds: (number: number) => boolean, from: number): number | undefined {
  if (holds(from)) return from
  let [fails, step] = [from, 1]
  while (!holds(fails + step)) {
    fails += step
    step *= 2
    if (fails + step > last) return undefined
  }
  let found = fails + step
  while (found - fails > 1) {
    const middle = Math.floor((fails + found) / 2)
    if (holds(middle)) found = middle
    else fails = middle
  }
  return found
}

/** Undefined where the file cannot be read there. */
function tried<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
