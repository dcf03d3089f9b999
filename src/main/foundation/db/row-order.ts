import type { Connection } from './connection.ts'
import { allTrue, type Condition } from './full-text.ts'
import { rememberedRows } from './remembered-rows.ts'

/** Rows of a table that are not in the trash, and their order. */
export interface Wanted {
  table: 'organisation' | 'person'
  /** What the expressions call the table. */
  alias: string
  /** True of the rows; null is true of all. */
  where: Condition | null
  /** Full-text queries for rowids: a row must be in the answer to each. */
  matching: readonly Condition[]
  /** What the rows are sorted by, before their names; null is by name alone. */
  by: string | null
  desc: boolean
}

/** Up to here the index of names is read; beyond, OFFSET would read every row before. */
const nearRows = 1000
/** So few rows are sorted by themselves rather than picked out of all in their order. */
const fewRows = 1000

/**
 * A window of rowids in their order, and how many there are. Everything that has an order is kept as an array of rowids until the next
 * commit (4 bytes a row), so that any row of a million is as near as the first.
 */
export function windowOf(db: Connection, wanted: Wanted, offset: number, limit: number): { seqs: number[]; total: number } {
  const isPlain = wanted.where === null && wanted.matching.length === 0 && wanted.by === null
  const { sql } = inOrderOf(wanted)
  if (isPlain && offset + limit <= nearRows && !rememberedRows(db).has(sql))
    return { seqs: db.column<number>(`${sql} limit ? offset ?`, limit, offset), total: countAll(db, wanted.table) }
  const seqs = allOf(db, wanted)
  return { seqs: Array.from(seqs.subarray(offset, offset + limit)), total: seqs.length }
}

/** All rowids that match, in their order. */
export function allOf(db: Connection, wanted: Wanted): Int32Array {
  if (wanted.matching.length === 0) return ordered(db, wanted)
  return rememberedRows(db).get(`${keyOf(inOrderOf(wanted))} ${JSON.stringify(wanted.matching)}`, () => matchingRows(db, wanted))
}

function matchingRows(db: Connection, wanted: Wanted): Int32Array {
  const sets = wanted.matching.map(({ sql, parameters }) => db.column<number>(sql, ...parameters))
  const order = inOrderOf(wanted)
  if (sets.some((set) => set.length <= fewRows) && !rememberedRows(db).has(keyOf(order))) {
    const few = inOrderOf(wanted, {
      sql: `${wanted.alias}.seq in (select value from json_each(?))`,
      parameters: [JSON.stringify(inAll(sets))]
    })
    return Int32Array.from(db.column<number>(few.sql, ...few.parameters))
  }
  return picked(ordered(db, wanted), sets, db.value<number>(`select max(seq) from ${wanted.table}`) ?? 0)
}

/** The rows in their order, whatever the full-text queries say; made once for each order and commit. */
function ordered(db: Connection, wanted: Wanted): Int32Array {
  const order = inOrderOf(wanted)
  return rememberedRows(db).get(keyOf(order), () => Int32Array.from(db.column<number>(order.sql, ...order.parameters)))
}

const keyOf = ({ sql, parameters }: Condition) => (parameters.length === 0 ? sql : `${sql} ${JSON.stringify(parameters)}`)

/** The query for the rows in their order, and for those alone that one more thing is true of. */
function inOrderOf({ table, alias, where, by, desc }: Wanted, also?: Condition): Condition {
  const { sql, parameters } = allTrue([
    { sql: `${alias}.deleted_at is null`, parameters: [] },
    ...(where ? [where] : []),
    ...(also ? [also] : [])
  ])
  const direction = desc ? 'desc' : 'asc'
  const names =
    by === null ? `${alias}.sort_key ${direction}, ${alias}.seq ${direction}` : `${by} ${direction}, ${alias}.sort_key, ${alias}.seq`
  return { sql: `select ${alias}.seq from ${table} ${alias} where ${sql} order by ${names}`, parameters }
}

/** Left to itself, the database reads whole rows to count them. */
function countAll(db: Connection, table: string): number {
  const sql = `select count(*) from ${table} indexed by ${table}_sort where deleted_at is null`
  return rememberedRows(db).get(sql, () => Int32Array.of(db.value<number>(sql) ?? 0))[0] ?? 0
}

/** The numbers that are in every set. */
function inAll(sets: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = [...sets].sort((a, b) => a.length - b.length)
  let left = new Set(first)
  for (const set of others) left = new Set(set.filter((seq) => left.has(seq)))
  return [...left]
}

/** The rows of an order that are in every set. One pass over the order is quicker than sorting what matches. */
function picked(order: Int32Array, sets: readonly (readonly number[])[], largest: number): Int32Array {
  const found = new Uint8Array(largest + 1)
  for (const [before, set] of sets.entries()) for (const seq of set) if (found[seq] === before) found[seq] = before + 1
  const rows = new Int32Array(order.length)
  let count = 0
  for (const seq of order) if (found[seq] === sets.length) rows[count++] = seq
  return rows.slice(0, count)
}

/** Rows come back in the order of the rowids, whatever order the database found them in. */
export function inOrder<Row extends { seq: number }>(seqs: readonly number[], rows: readonly Row[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  return seqs.flatMap((seq) => bySeq.get(seq) ?? [])
}
