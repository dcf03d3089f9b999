import type { Condition } from '#main/foundation/db/full-text.ts'
import type { Order } from '#main/foundation/db/wanted-rows.ts'
import type { SortLevel } from '#shared/model/common.ts'

/** The order of a table: columns by their expressions, fields of the user's own by their values, numbers by how large they are. "name" is the name. */
export function ordersOf<Column extends string>(
  alias: string,
  expressions: Readonly<Record<Column, string>>,
  sort: readonly SortLevel<Column>[]
): Order[] {
  return sort.map(({ by, desc }) => ({ by: by === 'name' ? null : conditionOf(alias, expressions, by), desc }))
}

const conditionOf = <Column extends string>(
  alias: string,
  expressions: Readonly<Record<Column, string>>,
  by: SortLevel<Column>['by']
): Condition => customOrder(alias, by) ?? { sql: expressions[by as Column], parameters: [] }

/** The value of a field of the user's own, by the name of its column; undefined for other columns. */
export function customSql(alias: string, column: string): Condition | undefined {
  const field = /^custom:(.+)$/.exec(column)?.[1]
  return field === undefined
    ? undefined
    : { sql: `(select v.value from custom_value v where v.entity_id = ${alias}.id and v.field_id = ?)`, parameters: [field] }
}

/** What groups rows by a text: the text behind the key of its place in the alphabet. */
export const textKey = (sql: string): string => `(select sort_key(k.value) || char(9) || k.value from (select ${sql} as value) k)`

/** What groups rows by a code: the code behind its place among the codes, which is at most two digits. */
export const codeKey = (place: string, code: string): string => `printf('%02d', ${place}) || char(9) || ${code}`

/** What groups rows by a field of the user's own; undefined for other columns. */
export function customKey(alias: string, column: string): Condition | undefined {
  const value = customSql(alias, column)
  return value && { ...value, sql: textKey(value.sql) }
}

/** Numbers are stored as written; what is no number in a field of numbers stands behind them. Texts stand in the alphabet. */
function customOrder(alias: string, column: string): Condition | undefined {
  const value = customSql(alias, column)
  return (
    value && {
      sql: `(select case when f.type = 'number' and w.value not glob '*[^0-9.-]*' then cast(w.value as real)
          when f.type in ('number','date','yes-no') then w.value else sort_key(w.value) end
        from custom_field f cross join (select ${value.sql} as value) w where f.id = ?)`,
      parameters: [...value.parameters, ...value.parameters]
    }
  )
}
