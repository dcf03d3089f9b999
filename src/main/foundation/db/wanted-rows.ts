import { allTrue, type Condition, type Words } from './full-text.ts'

/** Rows of a table that are not in the trash, and their order. */
export interface Wanted {
  table: 'organisation' | 'person'
  /** What the expressions call the table. */
  alias: string
  /** True of the rows; null is true of all. */
  where: Condition | null
  /** Words that are found in the rows; none are found in all. */
  texts: readonly Words[]
  /** What the rows are sorted by, before their names; null is by name alone. */
  by: string | null
  desc: boolean
}

/** Whether nothing is asked but the alphabet, and perhaps words: the index of names has that order. */
export const isByNameAlone = ({ where, by }: Wanted): boolean => where === null && by === null

/** The query for the rows in their order, whatever their words; of those alone that one more thing is true of. */
export function inOrderOf({ table, alias, where, by, desc }: Wanted, also?: Condition, columns = ''): Condition {
  const living = { sql: `${alias}.deleted_at is null`, parameters: [] }
  const { sql, parameters } = allTrue([living, ...(where ? [where] : []), ...(also ? [also] : [])])
  const direction = desc ? 'desc' : 'asc'
  const names =
    by === null ? `${alias}.sort_key ${direction}, ${alias}.seq ${direction}` : `${by} ${direction}, ${alias}.sort_key, ${alias}.seq`
  return { sql: `select ${alias}.seq${columns} from ${table} ${alias} where ${sql} order by ${names}`, parameters }
}

export const keyOf = ({ sql, parameters }: Condition): string => (parameters.length === 0 ? sql : `${sql} ${JSON.stringify(parameters)}`)
