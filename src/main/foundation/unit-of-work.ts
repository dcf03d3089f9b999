import { AppError } from '#shared/errors.ts'
import { ChangeLog, type Label, type Values } from './change-log.ts'
import type { Connection, Param } from './db/connection.ts'
import { emptyRow } from './db/empty-row.ts'
import { insertRow } from './db/insertion.ts'
import { RowSums } from './db/row-sums.ts'
import { SearchIndex } from './db/search-index.ts'
import { pointersTo } from './pointers.ts'
import { isDerived, type NewRow, type Patch, type Row, type RowRef, type TableName, type TableRegistry, type TableSpec } from './tables.ts'

/** What a feature may do while reading: the last committed state, the clock. */
export interface ReadUnit {
  readonly db: Connection
  /** UTC, ISO-8601. The same instant for the whole unit. */
  readonly now: string
  /** Who sits at the window; null in a card file that nobody has begun. */
  readonly actor: string | null
}

export interface UnitOptions {
  db: Connection
  /** What queries see of it; without it, the rows as they are. */
  today?: Connection
  registry: TableRegistry
  now: string
  newId: () => string
  actor: string | null
  host: string
  label: Label
}

const managed: ReadonlySet<string> = new Set(['seq', 'version', 'updated_at'])
const pick = (row: Values, names: readonly string[]): Values => Object.fromEntries(names.map((name) => [name, row[name]]))

/**
 * The only way to write. Its three verbs record before-images (history and undo), check versions, keep derived columns right
 * and collect what is announced after the commit. One unit is one transaction and at most one change set.
 */
export class UnitOfWork implements ReadUnit {
  readonly db: Connection
  /** The rows as they are: what is written, and what is put back by undo. */
  readonly #rows: Connection
  readonly now: string
  readonly actor: string | null
  readonly newId: () => string
  readonly registry: TableRegistry
  readonly topics = new Set<string>()
  readonly #log: ChangeLog
  #index: SearchIndex
  #sums: RowSums
  readonly #stale = new Map<string, RowRef>()

  constructor(options: UnitOptions) {
    this.db = options.today ?? options.db
    this.#rows = options.db
    this.now = options.now
    this.actor = options.actor
    this.newId = options.newId
    this.registry = options.registry
    this.#index = new SearchIndex(options.db)
    this.#sums = new RowSums(options.db)
    this.#log = new ChangeLog(options.db, options.label, { id: options.newId, at: options.now, actor: options.actor, host: options.host })
  }

  get changeSet(): string | null {
    return this.#log.setId
  }

  /** Adds a row and gives its id. Without history it cannot be undone: only for rows that every card file has. */
  insert<T extends TableName>(name: T, values: NewRow<T>, options: { history?: boolean } = {}): string {
    return this.restore(name, { ...values, id: values.id ?? this.newId(), created_at: this.now, version: 1 }, options)
  }

  /** Adds a row that carries its own id, version and time of making; for undo and for reading a dump. */
  restore(name: TableName, values: Values, options: { history?: boolean } = {}): string {
    const spec = this.registry.get(name)
    // whole, so that what follows from the row follows from all of it
    const row: Values = { ...emptyRow(this.db, name), ...values, updated_at: this.now }
    Object.assign(row, spec.derive?.(row))
    insertRow(this.db, name, row)
    this.#sums.added(name, row)
    const id = String(row['id'])
    if (spec.history && options.history !== false) this.#log.add({ table: name, id, op: 'insert' })
    this.#touched(spec, id, row)
    return id
  }

  /**
   * Changes the given columns and gives the row as it was. A version, where given, must be the one that was read. With history, also
   * a row of a table that has none of its own can be put back: undo and redo of a merge move rows of imports, too.
   * Throws record.not-found, record.changed-elsewhere. A patch that changes nothing writes nothing.
   */
  update<T extends TableName>(name: T, id: string, patch: Patch<T>, options: { version?: number; history?: boolean } = {}): Row<T> {
    const spec = this.registry.get(name)
    const before = this.load(name, id) as Values
    if (options.version !== undefined && before['version'] !== options.version) throw new AppError('record.changed-elsewhere', { id })
    const changed = Object.keys(patch).filter(
      (column) => (patch as Values)[column] !== undefined && (patch as Values)[column] !== before[column]
    )
    if (changed.length === 0) return before as Row<T>
    const values = pick(patch as Values, changed)
    const after: Values = { ...before, ...values }
    const derived = spec.derive?.(after) ?? {}
    const written: Values = { ...values, ...derived, version: Number(before['version']) + 1, updated_at: this.now }
    const sql = `update ${name} set ${Object.keys(written)
      .map((column) => `${column}=?`)
      .join(',')} where id=?`
    this.db.run(sql, ...(Object.values(written) as Param[]), id)
    this.#sums.changed(name, id, before, written)
    if (options.history ?? spec.history) this.#log.add({ table: name, id, op: 'update', before: pick(before, changed), after: values })
    this.#touched(spec, id, before)
    this.#touched(spec, id, after)
    return before as Row<T>
  }

  /**
   * The same change of many rows, by one statement where nothing is derived; history, undo and what is announced are as of an update of each.
   * Throws record.not-found.
   */
  updateAll<T extends TableName>(name: T, ids: readonly string[], patch: Patch<T>, options: { history?: boolean } = {}): void {
    const spec = this.registry.get(name)
    if (spec.derive || spec.deriveLater || spec.affects) {
      for (const id of ids) this.update(name, id, patch, options)
      return
    }
    const given = patch as Values
    const columns = Object.keys(given).filter((column) => given[column] !== undefined)
    const isChanged = (before: Values) => (column: string) => given[column] !== before[column]
    const among = 'id in (select value from json_each(?))'
    const rows = this.#rows.rows<Values>(`select * from ${name} where ${among}`, JSON.stringify(ids))
    if (rows.length !== new Set(ids).size) throw new AppError('record.not-found', { table: name })
    const changing = rows.filter((before) => columns.some(isChanged(before)))
    if (changing.length === 0) return
    this.db.run(
      `update ${name} set ${columns.map((column) => `${column}=?`).join(',')}, version=version+1, updated_at=? where ${among}`,
      ...(columns.map((column) => given[column]) as Param[]),
      this.now,
      JSON.stringify(changing.map(({ id }) => id))
    )
    const values = pick(given, columns)
    for (const before of changing) {
      const written = { ...values, version: Number(before['version']) + 1, updated_at: this.now }
      this.#sums.changed(name, String(before['id']), before, written)
    }
    this.topics.add(spec.topic)
    if (!(options.history ?? spec.history)) return
    for (const before of changing) {
      const changed = columns.filter(isChanged(before))
      this.#log.add({ table: name, id: String(before['id']), op: 'update', before: pick(before, changed), after: pick(given, changed) })
    }
  }

  /**
   * Gives columns of rows new values, the same columns of each, whatever was there: for rows that are written by the thousand, of tables from
   * which nothing follows. No undo brings back what was there. Throws record.not-found.
   */
  overwriteAll<T extends TableName>(name: T, patches: ReadonlyMap<string, Patch<T>>): void {
    const spec = this.registry.get(name)
    if (spec.derive || spec.deriveLater || spec.affects) throw new Error(`${name} has derived columns`)
    const [first] = patches.values()
    if (!first) return
    const columns = Object.keys(first)
    const rows = this.#rows.rows<Values & { id: string; seq: number; version: number }>(
      `select id, seq, version, updated_at, ${columns.join(',')} from ${name} where id in (select value from json_each(?))`,
      JSON.stringify([...patches.keys()])
    )
    if (rows.length !== patches.size) throw new AppError('record.not-found', { table: name })
    const sql = `update ${name} set ${columns.map((column) => `${column}=?`).join(',')}, version=?, updated_at=? where seq=?`
    for (const before of rows) {
      const given = patches.get(before.id) as Values
      const version = before.version + 1
      this.db.run(sql, ...(columns.map((column) => given[column]) as Param[]), version, this.now, before.seq)
      this.#sums.changed(name, before.id, before, { ...given, version, updated_at: this.now })
    }
    this.topics.add(spec.topic)
  }

  /** Deletes a row for good. The user's delete is an update of deleted_at. Throws record.still-referenced. */
  remove(name: TableName, id: string): void {
    const before = this.#delete(name, id)
    if (!this.registry.get(name).history) return
    const kept = Object.keys(before).filter((column) => !managed.has(column) && !isDerived(column))
    this.#log.add({ table: name, id, op: 'remove', before: { ...pick(before, kept), version: before['version'] } })
  }

  /**
   * Deletes a row for good, with all that the log of changes knows of it: no undo brings it back. That there was one is all that the change
   * set of the unit tells. Throws record.still-referenced.
   */
  erase(name: TableName, id: string): void {
    this.#delete(name, id)
    this.#log.erase(name, id)
  }

  /** Takes changes out of the log that tell of somebody who is erased, by their numbers; the rows they are of stay as they are. */
  forgetChanges(seqs: readonly number[]): void {
    this.#log.forgetChanges(seqs)
  }

  #delete(name: TableName, id: string): Values {
    const spec = this.registry.get(name)
    const before = this.load(name, id) as Values
    this.#refuseWhenPointedTo(name, id)
    this.db.run(`delete from ${name} where id=?`, id)
    this.#sums.removed(name, before)
    if (spec.searched) this.#index.put(name, Number(before['seq']), String(before['search_text']), '')
    this.#touched(spec, id, before)
    this.#stale.delete(`${name}:${id}`)
    return before
  }

  /** The row as it is now in this unit. Throws record.not-found. */
  load<T extends TableName>(name: T, id: string): Row<T> {
    const row = this.find(name, id)
    if (!row) throw new AppError('record.not-found', { id })
    return row
  }

  find<T extends TableName>(name: T, id: string): Row<T> | undefined {
    return this.#rows.row<Row<T>>(`select * from ${name} where id=?`, id)
  }

  /** Leaves its change set although no row was changed: what was done to the card file as a whole. */
  note(): void {
    this.#log.note()
  }

  /** Takes back everything that this unit has done, as if it had just begun. */
  startOver(): void {
    this.db.run('rollback')
    this.db.run('begin immediate')
    this.#log.forget()
    this.#index = new SearchIndex(this.db)
    this.#sums = new RowSums(this.#rows)
    this.#stale.clear()
    this.topics.clear()
  }

  /** Called before the commit. */
  finish(): void {
    this.settle()
    this.#index.finish()
    this.#log.finish()
    this.#sums.finish()
  }

  /** Brings the derived columns of everything touched up to date. A long job calls it on the way. */
  settle(): void {
    for (const { table, id } of this.#stale.values()) {
      const spec = this.registry.get(table)
      const row = this.find(table, id) as Values | undefined
      const derived = row && spec.deriveLater?.(row, this.db)
      if (!row || !derived) continue
      const changed = Object.keys(derived).filter((column) => (derived as Values)[column] !== row[column])
      if (changed.length === 0) continue
      const sql = `update ${table} set ${changed.map((column) => `${column}=?`).join(',')} where id=?`
      this.db.run(sql, ...(Object.values(pick(derived, changed)) as never[]), id)
      this.#sums.changed(table, id, row, pick(derived, changed))
      const text = String(row['search_text'])
      if (spec.searched) this.#index.put(table, Number(row['seq']), text, derived.search_text ?? text)
      this.topics.add(spec.topic)
    }
    this.#stale.clear()
    this.#index.write()
  }

  #touched(spec: TableSpec, id: string, row: Values): void {
    this.topics.add(spec.topic)
    if (spec.deriveLater) this.#stale.set(`${spec.name}:${id}`, { table: spec.name, id })
    for (const ref of spec.affects?.(row, this.db) ?? []) this.#stale.set(`${ref.table}:${ref.id}`, ref)
  }

  /** Foreign keys are SQLite's; columns that may point to any table are looked up here. */
  #refuseWhenPointedTo(name: TableName, id: string): void {
    for (const { table, sql } of pointersTo(this.db, this.registry, name))
      if (this.db.value(sql, id) !== undefined) throw new AppError('record.still-referenced', { id, table })
  }
}
