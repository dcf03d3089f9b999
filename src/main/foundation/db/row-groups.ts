import type { Connection } from './connection.ts'
import type { Condition } from './full-text.ts'
import { answered } from './long-question.ts'
import { type RememberedRows, rememberedRows } from './remembered-rows.ts'
import { allOf } from './row-order.ts'
import { inOrderOf, keyOf, type Order, type Wanted } from './wanted-rows.ts'

/** What rows of a table can be grouped by, and what is told of a group; all but key and label are expressions without parameters. */
export interface Grouping {
  /** Text that is the same for rows of one group; null: the rows without a value. */
  key: Condition
  desc: boolean
  /** As the group is shown, where its key is not what is shown. */
  label: Condition | null
  missingEmail: string
  lastDialogue: string
}

export interface GroupRecord {
  key: string | null
  label: string | null
  count: number
  missingEmail: number
  oldestDialogue: string | null
}

// a blob stands behind every text: rows without a value come last
const lastIfNone = (sql: string) => `coalesce(${sql}, x'00')`

/** The level of an order that keeps the rows of a group together. */
export const groupOrder = ({ key, desc }: Pick<Grouping, 'key' | 'desc'>): Order => ({
  by: { sql: lastIfNone(key.sql), parameters: key.parameters },
  desc
})

/** What is known of all rows of a table in an order by groups, by their rowids. */
interface Grouped {
  order: Int32Array
  keys: (string | null)[]
  group: Int32Array
  missingEmail: Uint8Array
  lastDialogue: (string | null)[]
}

const secondColumn: Condition = { sql: '2', parameters: [] }
const groupedBy = new WeakMap<RememberedRows, Map<string, Grouped>>()

/** Asks for the groups of all rows and their order at once, until the next commit: what a row belongs to costs the most. */
export function readGroups(db: Connection, wanted: Wanted, grouping: Grouping): Grouped {
  const known = rememberedRows(db)
  const kept = groupedBy.get(known) ?? new Map<string, Grouped>()
  groupedBy.set(known, kept)
  const all = { ...wanted, where: null }
  const order = keyOf(inOrderOf(all))
  const before = kept.get(order)
  if (before && known.has(order)) return before
  const columns = `, ${lastIfNone(grouping.key.sql)}, ${grouping.missingEmail}, ${grouping.lastDialogue}`
  // the order names the column: else what it is would be asked for twice
  const asked = { ...all, orders: [{ by: secondColumn, desc: grouping.desc }, ...all.orders.slice(1)] }
  const { sql, parameters } = inOrderOf(asked, undefined, columns)
  const query = { as: 'groups', sql, parameters: [...grouping.key.parameters, ...parameters] } as const
  const put = (grouped: Grouped) => {
    known.get(order, () => grouped.order)
    kept.set(order, grouped)
    return grouped
  }
  return put(answered(db, wanted.table, query, { answer: () => asGrouped(db.lists<GroupedRow>(sql, ...query.parameters)), put }))
}

/** Rowid, what it is grouped by, whether it has no address, when it was last spoken with. */
export type GroupedRow = [number, string | Uint8Array, number, string | null]

/** What is known of the groups of rows in their order. */
export function asGrouped(rows: readonly GroupedRow[]): Grouped {
  const order = Int32Array.from(rows, ([seq]) => seq)
  const size = order.reduce((most, seq) => Math.max(most, seq), 0) + 1
  const grouped: Grouped = { order, keys: [], group: new Int32Array(size), missingEmail: new Uint8Array(size), lastDialogue: [] }
  let last: string | null | undefined
  for (const [seq, raw, missing, dialogue] of rows) {
    const key = typeof raw === 'string' ? raw : null
    if (key !== last) grouped.keys.push(key)
    last = key
    grouped.group[seq] = grouped.keys.length - 1
    grouped.missingEmail[seq] = missing
    if (dialogue !== null) grouped.lastDialogue[seq] = dialogue
  }
  return grouped
}

/** The groups of the rows that match, in the order of their rows. The order begins with them. */
export function groupsOf(db: Connection, wanted: Wanted, grouping: Grouping): GroupRecord[] {
  const { keys, group, missingEmail, lastDialogue } = readGroups(db, wanted, grouping)
  const found: (GroupRecord & { sample: number; no: number })[] = []
  for (const seq of allOf(db, wanted)) {
    const no = group[seq] ?? 0
    const last = found.at(-1)
    const its =
      last?.no === no ? last : { key: keys[no] ?? null, label: null, count: 0, missingEmail: 0, oldestDialogue: null, sample: seq, no }
    if (its !== last) found.push(its)
    its.count++
    its.missingEmail += missingEmail[seq] ?? 0
    const dialogue = lastDialogue[seq]
    if (dialogue && (its.oldestDialogue === null || dialogue < its.oldestDialogue)) its.oldestDialogue = dialogue
  }
  const labels =
    grouping.label === null
      ? undefined
      : labelsOf(
          db,
          wanted,
          grouping.label,
          found.map(({ sample }) => sample)
        )
  return found.map(({ sample, no: _no, ...record }) => ({ ...record, label: labels?.get(sample) ?? null }))
}

/** How rows name their groups: one row speaks for each. */
function labelsOf(db: Connection, { table, alias }: Wanted, label: Condition, seqs: readonly number[]): Map<number, string | null> {
  const rows = db.lists<[number, string | null]>(
    `select ${alias}.seq, ${label.sql} from ${table} ${alias} where ${alias}.seq in (select value from json_each(?))`,
    ...label.parameters,
    JSON.stringify(seqs)
  )
  return new Map(rows)
}

/** Where rows stand in their order; null for those that do not match. */
export function positionsOf(db: Connection, wanted: Wanted, ids: readonly string[]): (number | null)[] {
  const known = db.rows<{ id: string; seq: number }>(
    `select id, seq from ${wanted.table} where id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )
  const seqs = new Map(known.map(({ id, seq }) => [id, seq]))
  const all = allOf(db, wanted)
  return ids.map((id) => {
    const at = all.indexOf(seqs.get(id) ?? -1)
    return at < 0 ? null : at
  })
}
