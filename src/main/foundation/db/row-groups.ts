import type { Connection } from './connection.ts'
import type { Condition } from './full-text.ts'
import { type Grouped, type GroupKeys, type GroupQueries, groupRows } from './grouped-rows.ts'
import { answered } from './long-question.ts'
import { type RememberedRows, rememberedRows } from './remembered-rows.ts'
import { allOf } from './row-order.ts'
import { inOrderOf, keyOf, type Order, type Wanted } from './wanted-rows.ts'

/** What rows of a table can be grouped by, and what is told of a group. */
export interface Grouping {
  /** Text that is the same for rows of one group; null: the rows without a value. */
  key: Condition
  /** The same, where that is found sooner for all rows at once than for each. */
  atOnce?: GroupKeys
  desc: boolean
  /** As the group is shown, where its key is not what is shown. */
  label: Condition | null
  /** The query for the rows that nobody can write to; null where nobody writes to them. */
  missingEmail: Condition | null
  /** The query for when each row was last spoken with; null where nobody speaks with them. */
  lastDialogue: Condition | null
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
  const { key, atOnce, desc, missingEmail, lastDialogue } = grouping
  const queries: GroupQueries = {
    order: inOrderOf({ ...all, orders: all.orders.slice(1) }),
    keys: atOnce ?? { own: keysOfEach(wanted, key) },
    missingEmail,
    lastDialogue,
    desc
  }
  const put = (grouped: Grouped) => {
    known.get(order, () => grouped.order)
    kept.set(order, grouped)
    return grouped
  }
  return put(answered(db, wanted.table, { as: 'groups', queries }, { answer: () => groupRows(db, queries), put }))
}

// all rows as they lie
const keysOfEach = ({ table, alias }: Wanted, { sql, parameters }: Condition): Condition => ({
  sql: `select ${alias}.seq, ${sql} from ${table} ${alias} not indexed where ${alias}.deleted_at is null`,
  parameters
})

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
