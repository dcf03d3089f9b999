import type Database from 'better-sqlite3'
import { defineFunctions } from './functions.ts'

export type Param = string | number | bigint | Uint8Array | null

/** One SQLite connection with its statements cached by text. Stores speak SQL through it; nothing else does. */
export class Connection {
  readonly raw: Database.Database
  readonly #statements = new Map<string, Database.Statement>()
  readonly #plucked = new Map<string, Database.Statement>()
  readonly #listing = new Map<string, Database.Statement>()
  readonly #dressed: (sql: string) => string

  /** dressed: what each text becomes before it is prepared, of a second look at a connection that is there already. */
  constructor(raw: Database.Database, dressed?: (sql: string) => string) {
    this.raw = raw
    this.#dressed = dressed ?? ((sql) => sql)
    if (!dressed) defineFunctions(raw)
  }

  /** The cached statement for a text; made on first use. */
  statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const made = this.#prepare(sql)
    this.#statements.set(sql, made)
    return made
  }

  /** All rows of hand-written SQL. */
  rows<Row>(sql: string, ...parameters: readonly Param[]): Row[] {
    return this.statement(sql).all(...parameters) as Row[]
  }

  /** All rows as lists of their columns: of very many rows that is quicker than by name. */
  lists<Row>(sql: string, ...parameters: readonly Param[]): Row[] {
    const known = this.#listing.get(sql) ?? this.#prepare(sql).raw()
    this.#listing.set(sql, known)
    return known.all(...parameters) as Row[]
  }

  /** The first row of hand-written SQL. */
  row<Row>(sql: string, ...parameters: readonly Param[]): Row | undefined {
    return this.statement(sql).get(...parameters) as Row | undefined
  }

  /** The first column of all rows. */
  column<Value>(sql: string, ...parameters: readonly Param[]): Value[] {
    return this.#plucking(sql).all(...parameters) as Value[]
  }

  /** The first column of the first row. */
  value<Value>(sql: string, ...parameters: readonly Param[]): Value | undefined {
    return this.#plucking(sql).get(...parameters) as Value | undefined
  }

  /** Runs a statement that returns no rows; gives the number of rows changed. Only foundation writes. */
  run(sql: string, ...parameters: readonly Param[]): number {
    return this.statement(sql).run(...parameters).changes
  }

  /** A number that grows when another connection commits, and with every row that this one changes; the key of cached row orders. */
  get revision(): number {
    return (this.value<number>('pragma data_version') ?? 0) + (this.value<number>('select total_changes()') ?? 0)
  }

  /** What a text is prepared as, for a connection elsewhere. */
  text(sql: string): string {
    return this.#dressed(sql)
  }

  #prepare(sql: string): Database.Statement {
    return this.raw.prepare(this.#dressed(sql))
  }

  /** Statements that give one column are kept apart: plucking is a state of the statement. */
  #plucking(sql: string): Database.Statement {
    const known = this.#plucked.get(sql)
    if (known) return known
    const made = this.#prepare(sql).pluck()
    this.#plucked.set(sql, made)
    return made
  }
}

export interface CardFile {
  /** Undefined for the empty card file in memory that stands in until a file is made. */
  readonly path: string | undefined
  readonly readOnly: boolean
  /** It is so large that it was opened before it was looked through: whoever opened it does that, wholly where it was not closed well. */
  readonly unchecked?: 'quick' | 'whole' | undefined
  readonly writer: Connection
  readonly reader: Connection
  /** It was found damaged: the next one to open it looks through all of it before anything is shown. */
  doubt?(): void
  close(): void
}
