import type { Connection } from './db/connection.ts'

export type ChangeSetKind = 'edit' | 'bulk' | 'import' | 'merge' | 'undo' | 'redo' | 'erase'
export type Values = Record<string, unknown>

/** What a change set is called in the history: a message key and counts or ids, never names. */
export interface Label {
  key: string
  args?: Record<string, string | number>
  kind?: ChangeSetKind
  reverts?: string
}

export interface ChangeRow {
  seq: number
  change_set_id: string
  table_name: string
  row_id: string
  op: 'insert' | 'update' | 'remove'
  before_json: string | null
  after_json: string | null
}

interface Entry {
  table: string
  id: string
  op: ChangeRow['op']
  before?: Values
  after?: Values
}

/** Writes before-images. The change set itself is written with its first change, so that a unit without changes leaves no trace. */
export class ChangeLog {
  readonly #db: Connection
  readonly #open: () => string
  #setId: string | undefined

  constructor(db: Connection, label: Label, made: { id: () => string; at: string; actor: string | null; host: string }) {
    this.#db = db
    this.#open = () => {
      const id = made.id()
      db.run(
        'insert into change_set(id, label_key, label_args, kind, actor_staff_id, host, at, reverts_id) values (?,?,?,?,?,?,?,?)',
        id,
        label.key,
        JSON.stringify(label.args ?? {}),
        label.kind ?? 'edit',
        made.actor,
        made.host,
        made.at,
        label.reverts ?? null
      )
      return id
    }
  }

  /** The id of the change set, once something was changed. */
  get setId(): string | null {
    return this.#setId ?? null
  }

  /** After a rollback: a set that was begun since is no longer there. */
  goBackTo(setId: string | null): void {
    this.#setId = setId ?? undefined
  }

  add(entry: Entry): void {
    this.#setId ??= this.#open()
    this.#db.run(
      'insert into change(change_set_id, table_name, row_id, op, before_json, after_json) values (?,?,?,?,?,?)',
      this.#setId,
      entry.table,
      entry.id,
      entry.op,
      entry.before ? JSON.stringify(entry.before) : null,
      entry.after ? JSON.stringify(entry.after) : null
    )
  }
}
