import { lastDialogueSql } from '#main/features/activities/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

export interface MembershipRecord {
  partnerId: string
  status: string
  /** Null: nobody knows since when. */
  joinedFrom: string | null
  leftOn: string | null
}

/** Every time somebody has been a partner, or was to become one. */
export const memberships = (db: Connection): MembershipRecord[] =>
  db.rows<MembershipRecord>(
    `select m.organisation_id as partnerId, m.status, m.joined_from as joinedFrom, m.left_on as leftOn
     from membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null`
  )

/** Milestones of the alliance that were reached, the oldest first. */
export const milestones = (db: Connection, from: string, to: string): { title: string; on: string }[] =>
  db.rows<{ title: string; on: string }>(
    `select title, done_on as "on" from milestone where project_id is null and done_on between ? and ? order by done_on, seq`,
    from,
    to
  )

export interface TalkedRecord {
  id: string
  name: string
  /** An instant. */
  lastDialogueAt: string | null
}

/** Active partners, those that were silent longest first. */
export const longestSilent = (db: Connection): TalkedRecord[] =>
  db.rows<TalkedRecord>(
    `select o.id, o.name, ${lastDialogueSql('organisation', 'o')} as lastDialogueAt
     from membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null
     where m.status = 'active' order by lastDialogueAt is not null, lastDialogueAt, o.sort_key, o.seq`
  )

/** Focus areas at the top of the tree. */
export const topAreas = (db: Connection, language: 'da' | 'en'): string[] =>
  db.column(
    "select iif(? = 'en' and name_en <> '', name_en, name_da) from focus_area where parent_id is null order by position, sort_key",
    language
  )

/** The month in which the year of the alliance begins. */
export const firstMonth = (db: Connection): number => db.value<number>('select fiscal_year_start from alliance') ?? 1

export const allianceName = (db: Connection): string => db.value<string>('select name from alliance') ?? ''
