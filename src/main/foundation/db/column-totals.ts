import type { TotalKind, Totals, TotalValue } from '#shared/model/column-total.ts'
import type { Connection } from './connection.ts'
import { allTrue, type Condition, textMatches } from './full-text.ts'
import type { Wanted } from './wanted-rows.ts'

/** One thing that is told of an expression on the rows. */
export interface AskedTotal {
  value: Condition
  of: TotalKind
}

// a number is also what is written as one; a day without a year comes before or after no other
const number = (v: string) => `case when ${v} <> '' and ${v} not glob '*[^0-9.-]*' then cast(${v} as real) end`
const day = (v: string) => `case when ${v} glob '[0-9][0-9][0-9][0-9]-*' then ${v} end`

const told: Readonly<Record<TotalKind, (v: string) => string>> = {
  filled: (v) => `count(nullif(${v}, ''))`,
  empty: (v) => `count(*) - count(nullif(${v}, ''))`,
  sum: (v) => `sum(${number(v)})`,
  average: (v) => `avg(${number(v)})`,
  first: (v) => `min(${day(v)})`,
  last: (v) => `max(${day(v)})`
}

const nobody: Condition = { sql: 'null', parameters: [] }

/** Adds up all rows that match, and each group of them where a group is named, in one pass over the values. */
export function totalsOf(db: Connection, wanted: Wanted, asked: readonly AskedTotal[], group: Condition | null): Totals {
  const { table, alias, where, texts } = wanted
  const values = [group ?? nobody, ...asked.map(({ value }) => value)]
  const matching = textMatches(table, texts).map(({ sql, parameters }) => ({ sql: `${alias}.seq in (${sql})`, parameters }))
  const rows = allTrue([{ sql: `${alias}.deleted_at is null`, parameters: [] }, ...(where ? [where] : []), ...matching])
  const columns = values.map(({ sql }, at) => `${sql} as v${at}`).join(', ')
  const sums = asked.map(({ of }, at) => told[of](`v${at + 1}`)).join(', ')
  const sql = `with r as materialized (select ${columns} from ${table} ${alias}${where || matching.length > 0 ? '' : ' not indexed'} where ${rows.sql})
    select null, ${sums} from r ${group ? `union all select * from (select v0, ${sums} from r group by v0)` : ''}`
  const found = db.lists<[string | null, ...TotalValue[]]>(sql, ...values.flatMap(({ parameters }) => parameters), ...rows.parameters)
  const [all, ...groups] = found.map(([key, ...told]) => ({ key, values: told }))
  return { all: all?.values ?? [], groups }
}
