import type { Connection, Param } from './db/connection.ts'

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

/** Spelled as in the index change_removed. */
const formerOwner =
  "coalesce(before_json ->> 'owner_id', before_json ->> 'entity_id', before_json ->> 'organisation_id', before_json ->> 'project_id')"
/** As many are written by one statement. */
const atOnce = 50
const row = '(?,?,?,?,?,?)'
const statement = 'insert into change(change_set_id, table_name, row_id, op, before_json, after_json) values '
const full = statement + Array.from({ length: atOnce }, () => row).join(',')

/**
 * Writes before-images. The change set itself is written with its first change, so that a unit without changes leaves no trace; changes
 * are gathered, and the last of them written by finish.
 */
export class ChangeLog {
  readonly #db: Connection
  readonly #open: () => string
  #setId: string | undefined
  #waiting: Param[] = []

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

  /** After a rollback: nothing was changed. */
  forget(): void {
    this.#setId = undefined
    this.#waiting = []
  }

  add({ table, id, op, before, after }: Entry): void {
    this.#setId ??= this.#open()
    this.#waiting.push(this.#setId, table, id, op, before ? JSON.stringify(before) : null, after ? JSON.stringify(after) : null)
    if (this.#waiting.length < atOnce * 6) return
    this.#db.run(full, ...this.#waiting)
    this.#waiting = []
  }

  /** Of a row that is erased nothing is known any more, nor of what it had and lost before. */
  erase(table: string, id: string): void {
    this.#db.run('delete from change where row_id = ? and table_name = ?', id, table)
    this.#db.run(`delete from change where op = 'remove' and ${formerOwner} = ?`, id)
    this.add({ table, id, op: 'remove' })
  }

  /** Writes what was gathered. */
  finish(): void {
    for (let at = 0; at < this.#waiting.length; at += 6) this.#db.run(statement + row, ...this.#waiting.slice(at, at + 6))
    this.#waiting = []
  }
}
