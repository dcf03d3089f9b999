import type { Param } from '#main/foundation/db/connection.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { FilterFieldKind } from '#shared/rules/filter/fields.ts'

/** Rows that hold the values of a field: SQL from the tables on, the id of the record they belong to, the value. */
export interface ValueRows {
  from: string
  where: string
  owner: string
  value: string
  /** The same rows found without their values, for where these are not asked for: no value is empty. */
  bare?: Pick<ValueRows, 'from' | 'where'>
  /** The same values as those of others that stand for the record. holds: true of records of which one is among the ids of a query. */
  others?: Pick<ValueRows, 'from' | 'where' | 'owner'> & {
    holds: (ids: string) => string
    /** True of records that have any of the rows, where most of them do. */
    anyOf?: (rows: Pick<ValueRows, 'from' | 'where'>) => string
  }
  /** What tells two of them apart when they are counted; else each row counts. */
  each?: string
  parameters?: Param[]
}

/** Conditions, or queries for ids, by their folded names. */
export type MoreRows = (isAsked: (name: string) => boolean) => Condition[]

/** What words of a field stand for that depend on who asks, folded. */
export type SaidNames = Readonly<Record<string, () => string>>

/** Where the values of a field stand. isInstant: they are instants, and lie on the days of the clock on the wall. */
export type FieldSource =
  /** In a column of the record, or an expression on it. */
  | { of: 'column'; value: string; isSearched?: boolean; isInstant?: boolean; said?: SaidNames }
  /**
   * In rows of which any may match. usable: what counts as having one; invalid: one that cannot be used; also: conditions that are as good
   * as rows, of which each has a folded name.
   */
  | (ValueRows & {
      of: 'rows'
      isFolded?: boolean
      usable?: string
      invalid?: string
      also?: MoreRows
      said?: SaidNames
      /** The values are names of cards, and by them these are found. */
      searched?: Pick<FilterTable, 'table' | 'alias'>
    })
  /** In rows of which the newest counts. */
  | (ValueRows & { of: 'latest'; isInstant?: boolean })
  /** It is so where there is a row. */
  | (ValueRows & { of: 'flag' })
  /** Known by another feature: the code of each record that has one. */
  | { of: 'codes'; codes: () => ReadonlyMap<string, string> }
  /** Days of which each has a code, seen from today. */
  | (ValueRows & { of: 'coded-days'; days: (today: string) => Readonly<Record<string, { from: string; until: string }>> })

/** A field as it is asked about. */
export interface SourceOfField {
  kind: FilterFieldKind
  source: FieldSource
}

/** How conditions on a table are written. */
export interface FilterTable {
  table: CardKind
  alias: string
  today: string
  sourceOf: (field: string) => SourceOfField | undefined
}
