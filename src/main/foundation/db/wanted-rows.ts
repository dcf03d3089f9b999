import { allTrue, type Condition, type SearchedTable, type Words } from './full-text.ts'

/** Rows of a table that are not in the trash, and their order. */
export interface Wanted {
  table: Exclude<SearchedTable, 'activity'>
  /** What the expressions call the table. */
  alias: string
  /** True of the rows; null is true of all. */
  where: Condition | null
  /** Words that are found in the rows; none are found in all. */
  texts: readonly Words[]
  /** What the rows are sorted by, the first counts most; null is by name. Equal rows stand by name. */
  orders: readonly Order[]
}

export interface Order {
  by: Condition | null
  desc: boolean
}

/** Whether nothing is asked but the alphabet, and perhaps words: the index of names has that order. */
export const isByNameAlone = (wanted: Wanted): boolean => wanted.where === null && isByName(wanted)

/** Whether the rows stand in the alphabet. */
export const isByName = ({ orders }: Wanted): boolean => (orders[0]?.by ?? null) === null

/** The query for the rows in their order, whatever their words; of those alone that one more thing is true of. */
export function inOrderOf({ table, alias, where, orders }: Wanted, also?: Condition, columns = ''): Condition {
  const living = { sql: `${alias}.deleted_at is null`, parameters: [] }
  const { sql, parameters } = allTrue([living, ...(where ? [where] : []), ...(also ? [also] : [])])
  const names = orders.findIndex(({ by }) => by === null)
  const levels = names < 0 ? orders : orders.slice(0, names)
  const last = names >= 0 && orders[names]?.desc ? 'desc' : 'asc'
  const order = [
    ...levels.map(({ by, desc }) => `${by?.sql} ${desc ? 'desc' : 'asc'}`),
    `${alias}.sort_key ${last}`,
    // only then the index of names has the order, read from one end or the other
    `${alias}.seq ${levels.length === 0 ? last : 'asc'}`
  ].join(', ')
  // all rows as they lie: what is asked of each lies in much the same order, and is not sought all over the file
  const hint = levels.length > 0 && !where && !also ? ' not indexed' : ''
  return {
    sql: `select ${alias}.seq${columns} from ${table} ${alias}${hint} where ${sql} order by ${order}`,
    parameters: [...parameters, ...levels.flatMap(({ by }) => by?.parameters ?? [])]
  }
}

export const keyOf = ({ sql, parameters }: Condition): string => (parameters.length === 0 ? sql : `${sql} ${JSON.stringify(parameters)}`)
