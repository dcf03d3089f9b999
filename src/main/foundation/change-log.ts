import { type Hash, randomBytes } from 'node:crypto'
import { beginLink, type ChangeContent, changeDigest } from './db/change-digest.ts'
import { addLink, lastLink } from './db/change-links.ts'
import type { Connection, Param } from './db/connection.ts'

export type ChangeSetKind = 'edit' | 'bulk' | 'import' | 'merge' | 'undo' | 'redo' | 'erase'
export type Values = Record<string, unknown>

/** What a change set is called in the history: a message key and counts or ids, never names. */
export interface Label {
  key: string
  args?: Record<string, string | number>
  kind?: ChangeSetKind
  reverts?: string
  /** Also while somebody else has the card file: what says so, and says that it is over. */
  evenLent?: true
}

export interface ChangeRow {
  seq: number
  change_set_id: string
  table_name: string
  row_id: string
  op: 'insert' | 'update' | 'remove'
  before_json: string | null
  after_json: string | null
  salt: Uint8Array | null
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
const columns = ['seq', 'change_set_id', 'table_name', 'row_id', 'op', 'before_json', 'after_json', 'salt']
const row = `(${columns.map(() => '?').join(',')})`
const statement = `insert into change(${columns.join(', ')}) values `
const full = statement + Array.from({ length: atOnce }, () => row).join(',')
/** A number that was an erased change's is not given again. */
const lastSeq = 'select max((select coalesce(max(seq), 0) from change), (select coalesce(max(seq), 0) from erased_change))'
const insertSet =
  'insert into change_set(id, label_key, label_args, kind, actor_staff_id, host, at, reverts_id) values (@id, @label_key, @label_args, @kind, @actor_staff_id, @host, @at, @reverts_id)'

interface OpenSet {
  id: string
  /** Of its last change. */
  seq: number
  link: Hash
}

/**
 * Writes before-images. The change set itself is written with its first change, so that a unit without changes leaves no trace; changes
 * are gathered, and the last of them written by finish, with the hash by which the sets are a chain.
 */
export class ChangeLog {
  readonly #db: Connection
  readonly #open: () => OpenSet
  #set: OpenSet | undefined
  #waiting: Param[] = []

  constructor(db: Connection, label: Label, made: { id: () => string; at: string; actor: string | null; host: string }) {
    this.#db = db
    this.#open = () => {
      const set = {
        id: made.id(),
        label_key: label.key,
        label_args: JSON.stringify(label.args ?? {}),
        kind: label.kind ?? 'edit',
        actor_staff_id: made.actor,
        host: made.host,
        at: made.at,
        reverts_id: label.reverts ?? null
      }
      const link = beginLink(lastLink(db), set)
      db.statement(insertSet).run(set)
      return { id: set.id, seq: db.value<number>(lastSeq) ?? 0, link }
    }
  }

  /** The id of the change set, once something was changed. */
  get setId(): string | null {
    return this.#set?.id ?? null
  }

  /** After a rollback: nothing was changed. */
  forget(): void {
    this.#set = undefined
    this.#waiting = []
  }

  /** A set without changes, of what was done to the card file as a whole. */
  note(): void {
    this.#set ??= this.#open()
  }

  add({ table, id, op, before, after }: Entry): void {
    this.#set ??= this.#open()
    const set = this.#set
    const content: ChangeContent = {
      table_name: table,
      row_id: id,
      op,
      before_json: before ? JSON.stringify(before) : null,
      after_json: after ? JSON.stringify(after) : null,
      salt: before || after ? randomBytes(16) : null
    }
    set.link.update(changeDigest(content))
    this.#waiting.push(++set.seq, set.id, table, id, op, content.before_json, content.after_json, content.salt)
    if (this.#waiting.length === atOnce * columns.length) this.#write()
  }

  /**
   * Of a row that is erased nothing is known any more, nor of what it had and lost before; of each change that went stays a digest, so that the
   * chain holds.
   */
  erase(table: string, id: string): void {
    this.#write()
    this.#forgetWhere('row_id = ? and table_name = ?', id, table)
    this.#forgetWhere(`op = 'remove' and ${formerOwner} = ?`, id)
    this.add({ table, id, op: 'remove' })
  }

  /** Of changes of rows that stay: what they were is not known any more. */
  forgetChanges(seqs: readonly number[]): void {
    this.#write()
    this.#forgetWhere('seq in (select value from json_each(?))', JSON.stringify(seqs))
  }

  /** Writes what was gathered. */
  finish(): void {
    this.#write()
    if (this.#set) addLink(this.#db, this.#set.id, this.#set.link.digest())
  }

  #write(): void {
    const waiting = this.#waiting
    this.#waiting = []
    if (waiting.length === atOnce * columns.length) this.#db.run(full, ...waiting)
    else
      for (let at = 0; at < waiting.length; at += columns.length) this.#db.run(statement + row, ...waiting.slice(at, at + columns.length))
  }

  #forgetWhere(condition: string, ...parameters: Param[]): void {
    const stub = 'insert into erased_change(seq, change_set_id, digest) values (?,?,?)'
    for (const change of this.#db.rows<ChangeRow>(`select * from change where ${condition}`, ...parameters)) {
      this.#db.run(stub, change.seq, change.change_set_id, changeDigest(change))
      this.#db.run('delete from change where seq = ?', change.seq)
    }
  }
}
