import type { Dated } from '../dated.ts'
import type { TableSpec } from '../tables.ts'
import { Connection } from './connection.ts'

/** Past days that are kept at hand, each with its statements. */
const most = 6
const kept = new WeakMap<Connection, Map<string, Connection>>()

/**
 * The card file as it was when a day ended, for reading: what begins that day has begun, what ends that day has ended. Only dates of the
 * cards themselves count, never when they were written. Every table with dates is shadowed by a query of its name.
 */
export function pastOf(db: Connection, tables: readonly TableSpec[], day: string): Connection {
  const known = kept.get(db) ?? new Map<string, Connection>()
  kept.set(db, known)
  const past = known.get(day) ?? new Connection(db.raw, shadowing(db, tables, day))
  known.delete(day)
  known.set(day, past)
  for (const oldest of known.keys()) {
    if (known.size <= most) break
    known.delete(oldest)
  }
  return past
}

/** Puts before a query what its tables were. */
function shadowing(db: Connection, tables: readonly TableSpec[], day: string): (sql: string) => string {
  const end = `'${day}~'`
  const dated = tables.flatMap(({ name, dated }) => (dated ? [{ name, dated, word: new RegExp(`\\b${name}\\b`) }] : []))
  const made = new Map<string, string>()
  const shadow = (name: string, how: Dated): string => {
    const known = made.get(name) ?? `${name} as (${shadowSql(db, name, how, end, dated)})`
    made.set(name, known)
    return known
  }
  return (sql) => {
    if (!/^\s*(select|with)\b/i.test(sql)) return sql
    const shadows = dated.filter(({ word }) => word.test(sql)).map(({ name, dated: how }) => shadow(name, how))
    if (shadows.length === 0) return sql
    // a query of that name has no indexes of its own; the planner finds those behind it
    const plain = sql.replace(/\s(?:not indexed|indexed by \w+)\b/gi, '')
    const [, begun, rest] = /^\s*with\s+(recursive\s+)?([\s\S]*)$/i.exec(plain) ?? []
    return rest === undefined ? `with ${shadows.join(', ')} ${plain}` : `with ${begun ?? ''}${shadows.join(', ')}, ${rest}`
  }
}

type Known = readonly { readonly name: string; readonly dated: Dated }[]

function shadowSql(db: Connection, name: string, { from, later = [], until, since }: Dated, end: string, known: Known): string {
  const columns = db.column<string>('select name from pragma_table_info(?)', name).map((column) => {
    if (later.includes(column)) return `iif(x.${column} > ${end}, null, x.${column}) as ${column}`
    if (until?.column !== column) return `x.${column}`
    const said = Object.entries(until.said).map(([now, then]) => `when '${now}' then '${then}'`)
    return `case when x.${until.later} > ${end} then case x.${column} ${said.join(' ')} else x.${column} end else x.${column} end as ${column}`
  })
  const begun = from === undefined ? [] : [`(x.${from} is null or x.${from} < ${end})`]
  const there = since === undefined ? [] : [thereSql(since, known, end)]
  const where = [...begun, ...there].join(' and ')
  return `select ${columns.join(', ')} from main.${name} x${where === '' ? '' : ` where ${where}`}`
}

function thereSql({ table, column }: NonNullable<Dated['since']>, known: Known, end: string): string {
  const from = known.find(({ name }) => name === table)?.dated.from
  const begins = from === undefined ? '1' : `(y.${from} is null or y.${from} < ${end})`
  const its = `select 1 from main.${table} y where y.${column} = x.id`
  return `(exists (${its} and ${begins}) or not exists (${its}))`
}
