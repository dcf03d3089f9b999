import type { Dated } from '../dated.ts'
import type { TableSpec } from '../tables.ts'
import { Connection } from './connection.ts'

/** Days that are kept at hand, each with its statements. */
const most = 6
const kept = new WeakMap<Connection, Map<string, Connection>>()

/**
 * The card file as it was when a day ended, for reading: what begins that day has begun, what ends that day has ended. Only dates of the
 * cards themselves count, never when they were written. Every table with dates is shadowed by a query of its name.
 */
export const pastOf = (db: Connection, tables: readonly TableSpec[], day: string): Connection =>
  seen(db, day, () => shadowing(db, tables, `'${day}~'`, shadowSql))

/**
 * The card file today: as it is, unless a day that was planned has come since the row was written. Then what that day decides is said
 * from it, and the row is as it was.
 */
export function todayOf(db: Connection, tables: readonly TableSpec[], day: string): Connection {
  const due = tables.filter(({ name, dated }) => {
    const { column, later, over } = dated?.until ?? {}
    return over && db.value(`select 1 from ${name} where ${later} <= ? and ${column} <> '${over}' limit 1`, day) !== undefined
  })
  if (due.length === 0) return db
  const names = due.map(({ name }) => name).join()
  return seen(db, `${day} ${names}`, () => shadowing(db, due, `'${day}~'`, untilSql))
}

function seen(db: Connection, key: string, dressed: () => (sql: string) => string): Connection {
  const known = kept.get(db) ?? new Map<string, Connection>()
  kept.set(db, known)
  const found = known.get(key) ?? new Connection(db.raw, dressed())
  known.delete(key)
  known.set(key, found)
  for (const oldest of known.keys()) {
    if (known.size <= most) break
    known.delete(oldest)
  }
  return found
}

type Shadow = (db: Connection, name: string, how: Dated, end: string, known: Known) => string

/** Puts before a query what its tables were. */
function shadowing(db: Connection, tables: readonly TableSpec[], end: string, sqlOf: Shadow): (sql: string) => string {
  const dated = tables.flatMap(({ name, dated }) => (dated ? [{ name, dated, word: new RegExp(`\\b${name}\\b`) }] : []))
  const made = new Map<string, string>()
  const shadow = (name: string, how: Dated): string => {
    const known = made.get(name) ?? `${name} as (${sqlOf(db, name, how, end, dated)})`
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

const columnsOf = (db: Connection, name: string) => db.column<string>('select name from pragma_table_info(?)', name)

/** What a day decides: its word from that day on, before it what the row says. */
function decided({ column, later, over, said }: NonNullable<Dated['until']>, end: string): string {
  const before = Object.entries(said).map(([now, word]) => `when '${now}' then '${word}'`)
  return `case when x.${later} > ${end} then case x.${column} ${before.join(' ')} else x.${column} end
    ${over === undefined ? '' : `when x.${later} is not null then '${over}'`} else x.${column} end as ${column}`
}

/** The row as it is, but for what a day that has come decides. */
function untilSql(db: Connection, name: string, { until }: Dated, end: string): string {
  const columns = columnsOf(db, name).map((column) => {
    if (until?.column !== column) return `x.${column}`
    return `iif(x.${until.later} < ${end}, '${until.over}', x.${column}) as ${column}`
  })
  return `select ${columns.join(', ')} from main.${name} x`
}

function shadowSql(db: Connection, name: string, { from, later = [], until, since }: Dated, end: string, known: Known): string {
  const columns = columnsOf(db, name).map((column) => {
    if (later.includes(column)) return `iif(x.${column} > ${end}, null, x.${column}) as ${column}`
    return until?.column === column ? decided(until, end) : `x.${column}`
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
