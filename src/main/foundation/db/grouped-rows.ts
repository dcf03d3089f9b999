import type { Connection } from './connection.ts'
import type { Condition } from './full-text.ts'

/** Queries for what rows are grouped by, by their rowids. */
export interface GroupKeys {
  /** Rowid and key of the rows that have one of their own; that counts most. */
  own?: Condition
  /** Rowid and another card that has the key for the row; of several queries the last one counts. Beside them, each such card with its key. */
  shared?: { cards: readonly Condition[]; keys: Condition }
}

/** What is asked to know the groups of all rows of a table. */
export interface GroupQueries {
  /** Rowids, as they stand within their groups. */
  order: Condition
  keys: GroupKeys
  /** Rowids. */
  missingEmail: Condition | null
  /** Rowid and instant. */
  lastDialogue: Condition | null
  desc: boolean
}

/** What is known of all rows of a table in an order by groups, by their rowids. */
export interface Grouped {
  order: Int32Array
  /** In their order; null for the rows without. */
  keys: (string | null)[]
  group: Int32Array
  missingEmail: Uint8Array
  lastDialogue: (string | null)[]
}

/** Numbers of groups in the order in which they were met; 0 are the rows without a key. */
class Numbers {
  readonly keys: string[] = []
  readonly #of = new Map<string, number>()

  of(key: string | null): number {
    if (key === null) return 0
    const known = this.#of.get(key)
    if (known !== undefined) return known
    this.#of.set(key, this.keys.push(key))
    return this.keys.length
  }
}

/** Asks for the groups of all rows and their order: each question goes once through what it is about, not once for each row. */
export function groupRows(db: Connection, { order, keys, missingEmail, lastDialogue, desc }: GroupQueries): Grouped {
  const lists = <T extends readonly unknown[]>(query: Condition | null | undefined) =>
    query ? db.lists<T>(query.sql, ...query.parameters) : []
  const seqs = db.column<number>(order.sql, ...order.parameters)
  const size = seqs.reduce((most, seq) => Math.max(most, seq), 0) + 1
  const numbers = new Numbers()
  const met = new Int32Array(size)
  const ofCard = new Map(lists<[string, string | null]>(keys.shared?.keys).map(([id, key]) => [id, numbers.of(key)]))
  for (const cards of keys.shared?.cards ?? [])
    for (const [seq, id] of lists<[number, string | null]>(cards)) met[seq] = ofCard.get(id ?? '') ?? 0
  for (const [seq, key] of lists<[number, string | null]>(keys.own)) if (key !== null) met[seq] = numbers.of(key)

  const ordered = inOrder(numbers.keys, desc)
  const place = new Int32Array(ordered.length)
  for (const [at, no] of ordered.entries()) place[no] = at
  const grouped: Grouped = {
    order: new Int32Array(seqs.length),
    keys: ordered.map((no) => numbers.keys[no - 1] ?? null),
    group: met.map((no) => place[no] ?? 0),
    missingEmail: new Uint8Array(size),
    lastDialogue: []
  }
  putInOrder(grouped, seqs)
  for (const [seq] of lists<[number]>(missingEmail)) grouped.missingEmail[seq] = 1
  for (const [seq, at] of lists<[number, string]>(lastDialogue)) grouped.lastDialogue[seq] = at
  return grouped
}

/** The numbers of the groups in the order of their keys, as the database compares them; the rows without a key are last. */
function inOrder(keys: readonly string[], desc: boolean): number[] {
  const bytes = keys.map((key, at) => ({ no: at + 1, bytes: Buffer.from(key) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  const numbers = [...bytes.map(({ no }) => no), 0]
  return desc ? numbers.reverse() : numbers
}

/** Rows keep their order within a group. */
function putInOrder({ order, keys, group }: Grouped, seqs: readonly number[]): void {
  const sizes = new Int32Array(keys.length)
  for (const seq of seqs) sizes[group[seq] ?? 0] = (sizes[group[seq] ?? 0] ?? 0) + 1
  let begun = 0
  const next = sizes.map((size) => {
    begun += size
    return begun - size
  })
  for (const seq of seqs) {
    const no = group[seq] ?? 0
    const at = next[no] ?? 0
    order[at] = seq
    next[no] = at + 1
  }
}
