import type { Connection } from './connection.ts'
import { allTrue, type Condition } from './full-text.ts'
import { type RememberedRows, rememberedRows } from './remembered-rows.ts'

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
  const known = rememberedRows(db)
  const order = inOrderOf(wanted)
  const isPlain = wanted.where === null && wanted.matching.length === 0 && wanted.by === null
  if (isPlain && offset + limit <= nearRows && !known.has(keyOf(order)))
    return { seqs: db.column<number>(`${order.sql} limit ? offset ?`, limit, offset), total: countAll(db, known, wanted.table) }
  const seqs = allOf(db, wanted, known)
  return { seqs: Array.from(seqs.subarray(offset, offset + limit)), total: seqs.length }
}

/** All rowids that match, in their order. */
export function allOf(db: Connection, wanted: Wanted, known: RememberedRows = rememberedRows(db)): Int32Array {
  const order = inOrderOf(wanted)
  if (wanted.matching.length === 0) return rowsOf(db, known, order)
  return known.get(`${keyOf(order)} ${JSON.stringify(wanted.matching)}`, () => {
    const sets = wanted.matching.map(({ sql, parameters }) => db.column<number>(sql, ...parameters))
    const isFew = sets.some((set) => set.length <= fewRows) && !known.has(keyOf(order))
    if (isFew) return queried(db, inOrderOf(wanted, amongst(wanted.alias, inAll(sets))))
    return picked(rowsOf(db, known, order), sets, db.value<number>(`select max(seq) from ${wanted.table}`) ?? 0)
  })
}

/** The rows of a query, made once for each commit. */
const rowsOf = (db: Connection, known: RememberedRows, query: Condition) => known.get(keyOf(query), () => queried(db, query))

const queried = (db: Connection, { sql, parameters }: Condition) => Int32Array.from(db.column<number>(sql, ...parameters))

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
function countAll(db: Connection, known: RememberedRows, table: string): number {
  const sql = `select count(*) from ${table} indexed by ${table}_sort where deleted_at is null`
  return rowsOf(db, known, { sql, parameters: [] })[0] ?? 0
}

const amongst = (alias: string, seqs: readonly number[]): Condition => ({
  sql: `${alias}.seq in (select value from json_each(?))`,
  parameters: [JSON.stringify(seqs)]
})

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
  const rows = new Int32Array(Math.min(...sets.map((set) => set.length)))
  let count = 0
  // an index, since this runs a million times for a letter
  for (let at = 0; at < order.length; at++) {
    const seq = order[at] ?? 0
    if (found[seq] === sets.length) rows[count++] = seq
  }
  return rows.subarray(0, count)
}

/** Rows come back in the order of the rowids, whatever order the database found them in. */
export function inOrder<Row extends { seq: number }>(seqs: readonly number[], rows: readonly Row[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  return seqs.flatMap((seq) => bySeq.get(seq) ?? [])
}
