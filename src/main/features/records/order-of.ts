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

/** Numbers are stored as written; what is no number in a field of numbers stands behind them. */
function customOrder(alias: string, column: string): Condition | undefined {
  const value = customSql(alias, column)
  return (
    value && {
      sql: `(select case when f.type = 'number' and w.value not glob '*[^0-9.-]*' then cast(w.value as real) else w.value end
        from custom_field f cross join (select ${value.sql} as value) w where f.id = ?)`,
      parameters: [...value.parameters, ...value.parameters]
    }
  )
}
