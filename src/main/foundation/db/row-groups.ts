import type { Connection } from './connection.ts'
import { allTrue, type Condition } from './full-text.ts'
import { allOf } from './row-order.ts'
import type { Order, Wanted } from './wanted-rows.ts'

/** What rows of a table can be grouped by, and what is told of a group; all but the key are expressions without parameters. */
export interface Grouping {
  /** Text that is the same for rows of one group; null: the rows without a value. */
  key: Condition
  desc: boolean
  /** As the group is shown, where its key is not what is shown. */
  label: string | null
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

/** The groups of all rows that match, in the order of their rows. */
export function groupsOf(db: Connection, wanted: Wanted, { key, desc, label, missingEmail, lastDialogue }: Grouping): GroupRecord[] {
  const { table, alias } = wanted
  const { sql, parameters } = matching(db, wanted)
  return db.rows<GroupRecord>(
    `with member as (
       select ${alias}.seq, ${key.sql} as key, ${missingEmail} as missing, ${lastDialogue} as dialogue from ${table} ${alias} where ${sql}),
     grouped as (
       select key, count(*) as count, min(seq) as sample, sum(missing) as missingEmail, min(dialogue) as oldestDialogue from member group by key)
     select g.key, ${label ?? 'null'} as label, g.count, g.missingEmail, g.oldestDialogue
     from grouped g cross join ${table} ${alias} on ${alias}.seq = g.sample
     order by ${lastIfNone('g.key')} ${desc ? 'desc' : 'asc'}`,
    ...key.parameters,
    ...parameters
  )
}

/** Rows that are found by their words are looked for in the full-text tables first. */
function matching(db: Connection, wanted: Wanted): Condition {
  const { alias, where, texts } = wanted
  if (texts.length > 0)
    return { sql: `${alias}.seq in (select value from json_each(?))`, parameters: [JSON.stringify(Array.from(allOf(db, wanted)))] }
  return allTrue([{ sql: `${alias}.deleted_at is null`, parameters: [] }, ...(where ? [where] : [])])
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
