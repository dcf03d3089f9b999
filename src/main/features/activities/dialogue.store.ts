import type { Connection } from '#main/foundation/db/connection.ts'

/**
 * Whether an activity went both ways: a call that was answered, a meeting, a visit, a reply; what was said of it by hand wins. What is
 * sent to many never is. Written as in the index activity_dialogue, which holds only these.
 */
export const isDialogueSql = (activity: string): string =>
  `coalesce(${activity}.two_way, ${activity}.kind in ('meeting','visit') or (${activity}.kind = 'call' and ${activity}.outcome = 'reached')
    or (${activity}.kind in ('email','letter','sms','other') and (${activity}.direction = 'in' or ${activity}.outcome = 'replied')))`

const ofOwner = { person: 'person_id', organisation: 'organisation_id' } as const
type Owner = keyof typeof ofOwner

/** When there was last a dialogue with the person or partner that an alias stands for; of a partner also with its people while they were there. */
export const lastDialogueSql = (owner: Owner, alias: string): string =>
  `(select max(v.occurred_at) from activity_party y join activity v on v.id = y.activity_id and v.deleted_at is null and ${isDialogueSql('v')}
    where y.${ofOwner[owner]} = ${alias}.id and y.role = 'with')`

/** When something of ours was last sent or said to the person or partner that an alias stands for. */
export const lastOutreachSql = (owner: Owner, alias: string): string =>
  `(select max(v.occurred_at) from activity_party y join activity v on v.id = y.activity_id and v.deleted_at is null and v.direction = 'out'
    where y.${ofOwner[owner]} = ${alias}.id and y.role <> 'mentioned')`

/** The day of the first activity (UTC): of what was before, the log knows nothing. Null while the log is empty. */
export const logSince = (db: Connection): string | null =>
  db.value<string>('select substr(min(occurred_at), 1, 10) from activity where deleted_at is null') ?? null

/** Both dates of one person or partner. */
export const contactDates = (db: Connection, owner: Owner, id: string): { lastOutreachAt: string | null; lastDialogueAt: string | null } =>
  db.row<{ lastOutreachAt: string | null; lastDialogueAt: string | null }>(
    `select ${lastOutreachSql(owner, 's')} as lastOutreachAt, ${lastDialogueSql(owner, 's')} as lastDialogueAt from (select ? as id) s`,
    id
  ) ?? { lastOutreachAt: null, lastDialogueAt: null }
