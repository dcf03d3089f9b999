import type { Connection } from '#main/foundation/db/connection.ts'

export interface AccountRecord {
  id: string
  version: number
  title: string
  from: string
  to: string
  language: string
}

export interface ChapterRecord {
  id: string
  version: number
  kind: string
  isIncluded: number
  heading: string
  text: string
}

/** The latest first. */
export const accountRecords = (db: Connection): AccountRecord[] =>
  db.rows<AccountRecord>(
    `select id, version, title, period_from as "from", period_to as "to", language from annual_account
     where deleted_at is null order by period_to desc, seq desc`
  )

export const chapterRecords = (db: Connection, accountId: string): ChapterRecord[] =>
  db.rows<ChapterRecord>(
    `select id, version, kind, is_included as isIncluded, heading, text from annual_account_chapter
     where annual_account_id = ? order by position, seq`,
    accountId
  )

export const nextPosition = (db: Connection, accountId: string): number =>
  db.value<number>('select coalesce(max(position), -1) + 1 from annual_account_chapter where annual_account_id = ?', accountId) ?? 0

interface Reached {
  title: string
  on: string
  note: string
}

/** What the alliance reached in a period, the oldest first. */
export const reachedMilestones = (db: Connection, from: string, to: string): Reached[] =>
  db.rows<Reached>(
    `select title, done_on as "on", note from milestone where project_id is null and done_on between ? and ? order by done_on, seq`,
    from,
    to
  )

interface Outcome {
  title: string
  outcome: string
  effect: string
}

/** Projects that were there in a period and have something to show for it. Without a period they always were. */
export const projectOutcomes = (db: Connection, from: string, to: string): Outcome[] =>
  db.rows<Outcome>(
    `select title, outcome, effect from project where deleted_at is null and (outcome <> '' or effect <> '')
       and (period_from is null or period_from <= ?) and (period_to is null or period_to >= ?) order by sort_key, seq`,
    to,
    from
  )

interface Called {
  title: string
  addressees: string
  outcome: string
  on: string | null
  participants: number
}

/** What several did together in a period, and what has no date at all. */
export const initiatives = (db: Connection, from: string, to: string): Called[] =>
  db.rows<Called>(
    `select i.title, i.addressees, i.outcome, i.date_from as "on",
       max(coalesce(i.stated_participants, 0), (select count(*) from initiative_participant x where x.initiative_id = i.id)) as participants
     from initiative i where i.deleted_at is null and (i.date_from between ? and ? or i.date_from is null)
     order by i.date_from is null, i.date_from, i.sort_key, i.seq`,
    from,
    to
  )

/** Statements that partners said yes to in a period; by name. */
export const approvedStatements = (db: Connection, from: string, to: string): { name: string; text: string }[] =>
  db.rows<{ name: string; text: string }>(
    `select o.name, v.text from statement s join organisation o on o.id = s.organisation_id and o.deleted_at is null
     join statement_version v on v.statement_id = s.id and v.no = (select max(x.no) from statement_version x where x.statement_id = s.id)
     where v.status = 'approved' and v.approved_on between ? and ? order by o.sort_key, o.seq`,
    from,
    to
  )

interface Stated {
  subject: string
  total: number
  on: string | null
  source: string
}

/** The last thing that was said of each number before a period ended. */
export const statedTotals = (db: Connection, to: string): Stated[] =>
  db.rows<Stated>(
    `select subject, total, stated_on as "on", source from stated_total t
     where (stated_on is null or stated_on <= ?) and seq = (select x.seq from stated_total x where x.subject = t.subject
       and (x.stated_on is null or x.stated_on <= ?) order by x.stated_on desc, x.seq desc limit 1) order by subject`,
    to,
    to
  )

const counts: Readonly<Record<string, string>> = {
  partners: "select count(distinct organisation_id) from membership where status = 'active'",
  contacts: 'select count(distinct person_id) from affiliation where to_on is null and is_contact = 1',
  projects: 'select count(*) from project where deleted_at is null',
  'working-groups': 'select count(*) from working_group where deleted_at is null',
  events: 'select count(*) from event where deleted_at is null',
  initiatives: 'select count(*) from initiative where deleted_at is null'
}

/** How many there are of what somebody stated a number of. */
export const countedOf = (db: Connection, subject: string): number => db.value<number>(counts[subject] ?? 'select 0') ?? 0

export const allianceName = (db: Connection): string => db.value<string>('select name from alliance') ?? ''
