import type { Connection } from './connection.ts'
import { type Condition, textMatches } from './full-text.ts'
import { answered } from './long-question.ts'
import { nearMatches } from './near-matches.ts'
import { inAll, pickedFew, pickedMany, placesIn } from './pick-rows.ts'
import { type RememberedRows, rememberedRows } from './remembered-rows.ts'
import { inOrderOf, isByName, isByNameAlone, keyOf, type Wanted } from './wanted-rows.ts'

/** Up to here the index of names is read; beyond, OFFSET would read every row before. */
const nearRows = 1000
/** So few rows are sorted by themselves when no order of all is known yet. */
const fewRows = 1000
/** From here on rows that match are not all asked for when only the first ones are wanted. */
const manyRows = 5000

/**
 * A window of rowids in their order, and how many there are. Everything that has an order is kept as an array of rowids until the next
 * commit (4 bytes a row), so that any row of a million is as near as the first.
 */
export function windowOf(db: Connection, wanted: Wanted, offset: number, limit: number): { seqs: number[]; total: number } {
  const known = rememberedRows(db)
  const near = offset + limit <= nearRows ? nearTop(db, known, wanted, offset + limit) : undefined
  if (near) return { seqs: near.seqs.slice(offset), total: near.total }
  const seqs = allOf(db, wanted, known)
  return { seqs: Array.from(seqs.subarray(offset, offset + limit)), total: seqs.length }
}

/** The first rows by name, where they are found without the others. */
function nearTop(db: Connection, known: RememberedRows, wanted: Wanted, until: number): { seqs: number[]; total: number } | undefined {
  const [matching, ...others] = textMatches(wanted.table, wanted.texts)
  const order = inOrderOf(wanted)
  if (!isByNameAlone(wanted) || others.length > 0) return undefined
  if (known.has(matching ? answerKey(wanted, [matching]) : keyOf(order))) return undefined
  if (!matching) return { seqs: db.column<number>(`${order.sql} limit ?`, until), total: countAll(db, known, wanted.table) }
  const some = db.column<number>(`${matching.sql} limit ?`, ...matching.parameters, manyRows)
  if (some.length === manyRows) return nearMatches(db, wanted, matching, until)
  known.get(keyOf(matching), () => Int32Array.from(some))
  return undefined
}

/** All rowids that match, in their order. */
export function allOf(db: Connection, wanted: Wanted, known: RememberedRows = rememberedRows(db)): Int32Array {
  const queries = matchingOf(wanted)
  const order = inOrderOf(anyOf(wanted))
  if (queries.length === 0) return rowsOf(db, known, order, wanted.table)
  return known.get(answerKey(wanted, queries), () => {
    const sets = queries.map((query) => rowsOf(db, known, query, wanted.table)).sort((a, b) => a.length - b.length)
    const smallest = sets[0]?.length ?? 0
    const isAtHand = known.has(keyOf(order)) || (wanted.where !== null && isByName(wanted))
    if (!isAtHand && smallest <= fewRows) return queried(db, inOrderOf(anyOf(wanted), amongst(wanted.alias, inAll(sets))))
    if (!isAtHand && wanted.where !== null) return sorted(db, known, wanted, inAll(sets))
    const all = rowsOf(db, known, order, wanted.table)
    if (smallest * 8 > all.length) return pickedMany(all, sets)
    return pickedFew(
      all,
      known.get(`places: ${keyOf(order)}`, () => placesIn(all)),
      inAll(sets)
    )
  })
}

const anyOf = (wanted: Wanted): Wanted => ({ ...wanted, where: null })

/** Queries for the rows that match, each on its own and in no order: what is true of them, and the words in them. */
function matchingOf({ table, alias, where, texts }: Wanted): Condition[] {
  const found = where ? [{ sql: `select ${alias}.seq from ${table} ${alias} where ${where.sql}`, parameters: where.parameters }] : []
  return [...found, ...textMatches(table, texts)]
}

/** Names the question that the rows of an order with these words are the answer to. */
const answerKey = (wanted: Wanted, matching: readonly Condition[]) => `${keyOf(inOrderOf(wanted))} ${matching.map(keyOf).join(' ')}`

/** The rows of a query about a table, asked for once until the next commit. */
const rowsOf = (db: Connection, known: RememberedRows, query: Condition, table: string, key = keyOf(query)) =>
  known.get(key, () =>
    answered(
      db,
      table,
      { as: 'rows', ...query },
      { answer: () => queried(db, query), put: (rows: Int32Array) => void known.get(key, () => rows) }
    )
  )

/** These rows alone in their order. */
function sorted(db: Connection, known: RememberedRows, wanted: Wanted, seqs: Int32Array): Int32Array {
  const query = inOrderOf(anyOf(wanted), amongst(wanted.alias, seqs))
  return rowsOf(db, known, query, wanted.table, `sorted: ${answerKey(wanted, matchingOf(wanted))}`)
}

const queried = (db: Connection, { sql, parameters }: Condition) => Int32Array.from(db.column<number>(sql, ...parameters))

/** Left to itself, the database reads whole rows to count them. */
function countAll(db: Connection, known: RememberedRows, table: string): number {
  const sql = `select count(*) from ${table} indexed by ${table}_sort where deleted_at is null`
  return known.get(sql, () => queried(db, { sql, parameters: [] }))[0] ?? 0
}

const amongst = (alias: string, seqs: Int32Array): Condition => ({
  sql: `${alias}.seq in (select value from json_each(?))`,
  parameters: [JSON.stringify(Array.from(seqs))]
})

/** Rows come back in the order of the rowids, whatever order the database found them in. */
export function inOrder<Row extends { seq: number }>(seqs: readonly number[], rows: readonly Row[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  return seqs.flatMap((seq) => bySeq.get(seq) ?? [])
}
