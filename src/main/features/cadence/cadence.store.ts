import { lastDialogueSql } from '#main/features/activities/index.ts'
import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

/** The rhythm of the organisation that an alias stands for: its own, else that of its type. */
export const cadenceDaysSql = (alias: string): string =>
  `coalesce((select c.days from cadence c where c.organisation_id = ${alias}.id),
    (select c.days from cadence c where c.organisation_type = ${alias}.organisation_type))`

export interface RhythmRecord {
  id: string
  name: string
  days: number
  lastAt: string | null
}

/** Every partner that has a rhythm, is not in the trash and has not left. */
export const partnersWithRhythm = (db: Connection): RhythmRecord[] =>
  db.rows<RhythmRecord>(
    `select o.id, o.name, ${cadenceDaysSql('o')} as days, ${lastDialogueSql('organisation', 'o')} as lastAt from organisation o
     where o.deleted_at is null and ${cadenceDaysSql('o')} is not null
       and coalesce((select m.status <> 'left' from membership m where m.seq = ${lastMembership('o.id')}), 1)`
  )

export interface DaysRecord {
  id: string
  organisationType: string | null
  organisationId: string | null
  days: number
}

const columns = 'id, organisation_type as organisationType, organisation_id as organisationId, days'
export const typeDays = (db: Connection): DaysRecord[] =>
  db.rows<DaysRecord>(`select ${columns} from cadence where organisation_type is not null`)
export const partnerDays = (db: Connection, partnerId: string): DaysRecord | undefined =>
  db.row<DaysRecord>(`select ${columns} from cadence where organisation_id=?`, partnerId)

/** Undefined where there is no such partner. */
export const typeOf = (db: Connection, partnerId: string): string | null | undefined =>
  db.value<string | null>('select organisation_type from organisation where id=?', partnerId)
