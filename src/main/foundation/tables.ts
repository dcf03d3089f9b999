import type { Insertable, Selectable } from 'kysely'
import type { Dated } from './dated.ts'
import type { Connection } from './db/connection.ts'
import type { Schema } from './db/schema.generated.ts'

type Log = 'change_set' | 'change'
export type TableName = { [K in keyof Schema]: Schema[K] extends { id: string } ? (K extends Log ? never : K) : never }[keyof Schema]
export type Row<T extends TableName> = Selectable<Schema[T]>

/** Kept by the unit of work from what else is written: neither given, logged nor dumped. */
type Derived = 'sort_key' | 'search_text' | `derived_${string}`
type Managed = 'seq' | 'version' | 'created_at' | 'updated_at' | Derived
/** What a feature gives for a new row; ids may be chosen, everything managed by the unit of work may not. */
export type NewRow<T extends TableName> = Omit<Insertable<Schema[T]>, Managed | 'id'> & { id?: string }
export type Patch<T extends TableName> = Partial<Omit<Row<T>, Managed | 'id'>>

export type DerivedValues = { sort_key?: string; search_text?: string } & { [K in `derived_${string}`]?: string | null }

/** Whether a column follows from others. */
export const isDerived = (column: string): boolean => column === 'sort_key' || column === 'search_text' || column.startsWith('derived_')

export interface RowRef {
  table: TableName
  id: string
}

/** Two columns that point to a row of any table: by its table name and its id. */
export interface AnyRowColumns<Column extends string = string> {
  readonly type: Column
  readonly id: Column
}

export interface TableSpec {
  readonly name: TableName
  /** What is announced after a commit that touched the table; windows refetch the queries of that topic. */
  readonly topic: string
  /** Whether changes are logged and can be undone. */
  readonly history: boolean
  /** Part of the canonical dump. */
  readonly dumped: boolean
  /** Which rows are; all when left out. */
  dumpedIf?(row: Readonly<Record<string, unknown>>, db: Connection): boolean
  /** Whether rows are found by their search text; there are full-text tables of it then. */
  readonly searched: boolean
  /** Derived columns that follow from the row alone; kept in the same statement. */
  derive?(row: Readonly<Record<string, unknown>>): DerivedValues
  /** Derived columns that need other rows; kept at the end of the unit, for rows written or named by `affects`. */
  deriveLater?(row: Readonly<Record<string, unknown>>, db: Connection): DerivedValues
  /** Other rows whose derived columns depend on this one. */
  affects?(row: Readonly<Record<string, unknown>>, db: Connection): RowRef[]
  readonly pointsTo: readonly AnyRowColumns[]
  /** How its rows lie in time, for who looks back. */
  readonly dated?: Dated
  /** The row without which this one means nothing; undo takes both or none. */
  partOf?(row: Readonly<Record<string, unknown>>): RowRef
  /**
   * Says why this row can no longer be taken back, for instance because a letter was written: a key under history.frozen. Of an update,
   * columns are those that would go back.
   */
  frozen?(row: Readonly<Record<string, unknown>>, db: Connection, columns?: readonly string[]): string | undefined
}

interface TableOptions<T extends TableName> {
  topic: string
  history?: boolean
  dumped?: boolean
  dumpedIf?: (row: Row<T>, db: Connection) => boolean
  searched?: boolean
  derive?: (row: Row<T>) => DerivedValues
  deriveLater?: (row: Row<T>, db: Connection) => DerivedValues
  affects?: (row: Row<T>, db: Connection) => RowRef[]
  pointsTo?: AnyRowColumns<keyof Row<T> & string> | readonly AnyRowColumns<keyof Row<T> & string>[]
  partOf?: (row: Row<T>) => RowRef
  dated?: Dated<keyof Row<T> & string, TableName>
  frozen?: (row: Row<T>, db: Connection, columns?: readonly string[]) => string | undefined
}

/** Declares a table once. History and the dump are on unless said otherwise. */
export function table<T extends TableName>(name: T, options: TableOptions<T>): TableSpec {
  const pointsTo = [options.pointsTo ?? []].flat()
  return { history: true, dumped: options.history ?? true, searched: false, ...options, pointsTo, name } as unknown as TableSpec
}

/** All tables of the product by name. */
export class TableRegistry {
  readonly #specs: ReadonlyMap<string, TableSpec>

  constructor(specs: readonly TableSpec[]) {
    this.#specs = new Map(specs.map((spec) => [spec.name, spec]))
  }

  get(name: string): TableSpec {
    const spec = this.#specs.get(name)
    if (!spec) throw new Error(`table ${name} is not declared`)
    return spec
  }

  get all(): TableSpec[] {
    return [...this.#specs.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}
