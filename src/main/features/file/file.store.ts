import { changedByItself } from '#main/foundation/db/check-content.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { isIndexRight } from '#main/foundation/db/search-index.ts'

export const allianceName = (db: Connection): string => db.value<string>('select name from alliance') ?? ''
export const hasAlliance = (db: Connection): boolean => db.value('select 1 from alliance') !== undefined
export const partnerCount = (db: Connection): number => db.value<number>('select count(*) from organisation where deleted_at is null') ?? 0
export const personCount = (db: Connection): number => db.value<number>('select count(*) from person where deleted_at is null') ?? 0

/** Whether nobody has put anything into the card file yet. */
export const isEmpty = (db: Connection): boolean =>
  db.value(
    'select 1 where not exists (select 1 from organisation) and not exists (select 1 from person) and not exists (select 1 from list) and not exists (select 1 from project)'
  ) !== undefined

export interface Problem {
  code: string
  count: number
  /** Of what was not written as it is now: the name of the table, or since when what was changed is not. */
  at?: string
}

/** Tables of what can be tagged, promised about and logged about. */
const cards = ['person', 'organisation', 'project', 'working_group', 'event', 'initiative']
const isGone = (id: string) => cards.map((table) => `not exists (select 1 from ${table} where id = ${id})`).join(' and ')

/** Our own invariants, each a query that counts what breaks it. */
const invariants: Record<string, string> = {
  'owner-gone': `select count(*) from contact_point c where not exists (select 1 from person where id = c.owner_id)
    and not exists (select 1 from organisation where id = c.owner_id) and not exists (select 1 from affiliation where id = c.owner_id)`,
  'tagged-gone': `select count(*) from tagging x where ${isGone('x.entity_id')}`,
  'follow-up-gone': `select count(*) from follow_up f where ${isGone('f.subject_id')}`,
  'activity-without-party': `select count(*) from activity a where not exists (select 1 from activity_party y where y.activity_id = a.id)
    and not exists (select 1 from activity_link l where l.activity_id = a.id)`,
  'not-searchable': `select (select count(*) from person where search_text = '' and fold(display_name) <> '' and deleted_at is null)
    + (select count(*) from organisation where search_text = '' and fold(name) <> '' and deleted_at is null)`,
  'not-sortable': `select (select count(*) from person where sort_key = '' and sort_key(display_name) <> '') + (select count(*) from organisation where sort_key = '' and sort_key(name) <> '')`,
  'sent-without-activity': `select count(*) from mailing_recipient r where r.state = 'sent' and r.person_id is not null
    and not exists (select 1 from activity a where a.mailing_id = r.mailing_id)`
}

/**
 * What is wrong with the file: SQLite's own checks first, then ours. Full compares the search indexes with what they index, and what the tables
 * hold with what was written into them.
 */
export function problemsOf(db: Connection, full: boolean): Problem[] {
  const answers = db.raw.pragma(full ? 'integrity_check' : 'quick_check') as Record<string, string>[]
  const damaged = answers.filter((answer) => Object.values(answer)[0] !== 'ok').length
  const keys = (db.raw.pragma('foreign_key_check') as unknown[]).length
  const found: Problem[] = [
    { code: 'damaged', count: damaged },
    { code: 'foreign-key', count: keys },
    {
      code: 'search-index',
      count: full ? ['organisation', 'person', 'activity', 'project'].filter((table) => !isIndexRight(db, table)).length : 0
    }
  ]
  for (const [code, sql] of Object.entries(invariants)) found.push({ code, count: db.value<number>(sql) ?? 0 })
  if (full && damaged === 0) found.push(...notAsWritten(db))
  return found.filter((problem) => problem.count > 0)
}

function notAsWritten(db: Connection): Problem[] {
  const { tables, history } = changedByItself(db.raw)
  const wrong = tables.map((at) => ({ code: 'not-as-written', count: 1, at }))
  return history === undefined ? wrong : [...wrong, { code: 'history-broken', count: 1, at: history }]
}
