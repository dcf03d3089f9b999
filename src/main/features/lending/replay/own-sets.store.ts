import type { ChangeRow, Label, Values } from '#main/foundation/change-log.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName, TableRegistry } from '#main/foundation/tables.ts'
import { keyOf, later, rowOf, type Since } from './touched.store.ts'

/** One change of a row, and how the row was after it. */
export interface OwnChange {
  readonly key: string
  readonly table: TableName
  readonly id: string
  readonly op: ChangeRow['op']
  readonly after: Values | undefined
  /** Those that it changed. */
  readonly columns: readonly string[]
}

/** A change set of the own file since both were the same, with all that says who made it, when and why. */
export interface OwnSet {
  readonly id: string
  readonly at: string
  readonly actor: string | null
  readonly label: Required<Pick<Label, 'key' | 'args' | 'kind'>>
  readonly reverts: string | null
  readonly changes: readonly OwnChange[]
}

interface SetRow {
  id: string
  at: string
  label_key: string
  label_args: string
  kind: NonNullable<Label['kind']>
  actor_staff_id: string | null
  reverts_id: string | null
}

/** They in their order. */
export function ownSets(db: Connection, registry: TableRegistry, since: Since): OwnSet[] {
  const changes = changesBySet(db, registry, since)
  const rows = db.rows<SetRow>(`select s.* from change_set s where ${later} order by s.seq`, since.setId)
  return rows.map(({ id, at, label_key, label_args, kind, actor_staff_id, reverts_id }) => ({
    ...{ id, at, actor: actor_staff_id, reverts: reverts_id, changes: (changes.get(id) ?? []).toReversed() },
    label: { key: label_key, args: JSON.parse(label_args) as Required<Label>['args'], kind }
  }))
}

/** The last change first. The log tells how rows were before, so from how they are now one comes back to how they were after each change. */
function changesBySet(db: Connection, registry: TableRegistry, since: Since): Map<string, OwnChange[]> {
  const rows = db.rows<ChangeRow>(
    `select c.* from change_set s join change c on c.change_set_id = s.id where ${later} order by c.seq desc`,
    since.setId
  )
  const states = new Map<string, Values | undefined>()
  const found = new Map<string, OwnChange[]>()
  for (const { change_set_id, table_name, row_id: id, op, before_json } of rows) {
    const { name: table } = registry.get(table_name)
    const key = keyOf({ table, id })
    const after = states.has(key) ? states.get(key) : rowOf(db, { table, id })
    const before = before_json === null ? undefined : (JSON.parse(before_json) as Values)
    states.set(key, op === 'insert' ? undefined : { ...after, ...before })
    const change = { key, table, id, op, after: op === 'remove' ? undefined : after, columns: Object.keys(before ?? {}) }
    const set = found.get(change_set_id) ?? []
    set.push(change)
    found.set(change_set_id, set)
  }
  return found
}

/** When a row was last written. */
export const writtenAt = (db: Connection, ref: { table: TableName; id: string }): string => String(rowOf(db, ref)?.['updated_at'] ?? '')
