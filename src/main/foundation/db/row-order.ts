import type { Connection, Param } from './connection.ts'

export interface Ordered {
  /** "from … where …" of the rows, each once. */
  from: string
  parameters: readonly Param[]
  /** The rowid of the table, such as p.seq. */
  seq: string
  /** "order by …", ending in the rowid so that the order is total. */
  order: string
}

interface Known {
  revision: number
  total?: number
  seqs?: Int32Array
}

/** Up to here the database jumps itself; beyond, OFFSET would read every row before. */
const nearRows = 1000
const mostKnown = 8
const knownOf = new WeakMap<Connection, Map<string, Known>>()

/**
 * A window of rowids in their order, and how many there are. Near the top the database answers; a jump further down makes an array of
 * all rowids once for each order and commit (4 bytes a row), so that any row of a million is as near as the first.
 */
export function windowOf(db: Connection, wanted: Ordered, offset: number, limit: number): { seqs: number[]; total: number } {
  const known = knownFor(db, wanted)
  known.total ??= known.seqs?.length ?? db.value<number>(`select count(*) ${wanted.from}`, ...wanted.parameters) ?? 0
  const sql = `select ${wanted.seq} ${wanted.from} ${wanted.order}`
  if (!known.seqs && offset + limit <= nearRows)
    return { seqs: db.column<number>(`${sql} limit ? offset ?`, ...wanted.parameters, limit, offset), total: known.total }
  known.seqs ??= Int32Array.from(db.column<number>(sql, ...wanted.parameters))
  return { seqs: Array.from(known.seqs.subarray(offset, offset + limit)), total: known.total }
}

/** All rowids in their order; for a selection of everything that matches. */
export function allOf(db: Connection, wanted: Ordered): number[] {
  return db.column<number>(`select ${wanted.seq} ${wanted.from} ${wanted.order}`, ...wanted.parameters)
}

function knownFor(db: Connection, wanted: Ordered): Known {
  const orders = knownOf.get(db) ?? new Map<string, Known>()
  knownOf.set(db, orders)
  const key = JSON.stringify([wanted.from, wanted.order, wanted.parameters])
  const found = orders.get(key)
  const revision = db.revision
  const known: Known = found?.revision === revision ? found : { revision }
  orders.delete(key)
  orders.set(key, known)
  for (const oldest of orders.keys()) {
    if (orders.size <= mostKnown) break
    orders.delete(oldest)
  }
  return known
}

/** Rows come back in the order of the rowids, whatever order the database found them in. */
export function inOrder<Row extends { seq: number }>(seqs: readonly number[], rows: readonly Row[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  return seqs.flatMap((seq) => bySeq.get(seq) ?? [])
}
