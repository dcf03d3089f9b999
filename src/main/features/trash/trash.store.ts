import type { Connection } from '#main/foundation/db/connection.ts'
import { type TrashKey, type TrashRow, trashDays } from '#shared/model/trash.ts'

// what was merged away is in another record, not in the trash
const gone = `with asked(folded) as (values (?)),
  gone(entity, id, name, at) as (
    select 'person', id, display_name, deleted_at from person where deleted_at is not null and merged_into_id is null
    union all select 'organisation', id, name, deleted_at from organisation where deleted_at is not null and merged_into_id is null
    union all select 'project', id, title, deleted_at from project where deleted_at is not null
    union all select 'working_group', id, name, deleted_at from working_group where deleted_at is not null
    union all select 'event', id, title, deleted_at from event where deleted_at is not null
    union all select 'initiative', id, title, deleted_at from initiative where deleted_at is not null
    union all select 'list', id, name, deleted_at from list where deleted_at is not null
    union all select 'template', id, name, deleted_at from template where deleted_at is not null
    union all select 'sign_on', id, title, deleted_at from sign_on where deleted_at is not null
    union all select 'verification', id, title, deleted_at from verification where deleted_at is not null
    union all select 'annual_account', id, title, deleted_at from annual_account where deleted_at is not null
    union all select 'activity', id, coalesce(nullif(subject, ''), substr(body, 1, 200)), deleted_at from activity
      where deleted_at is not null
  )`
/** A letter that a mailing was made from. */
const isWritten = (id: string) => `exists (select 1 from template_version v where v.template_id = ${id} and (
  exists (select 1 from mailing m where m.template_version_id = v.id) or exists (select 1 from mailing_recipient r where r.template_version_id = v.id)))`

const matching = "from asked cross join gone where asked.folded = '' or instr(fold(gone.name), asked.folded) > 0"

export const countTrash = (db: Connection, folded: string): number => db.value<number>(`${gone} select count(*) ${matching}`, folded) ?? 0

/** A window of the trash, the newest first. Who did it and with what is only asked for the rows on show. */
export const trashRows = (db: Connection, now: string, folded: string, offset: number, limit: number): TrashRow[] =>
  db.rows<TrashRow>(
    `${gone}, page as (select gone.* ${matching} order by at desc, entity, name, id limit ? offset ?)
     select page.*, max(0, ? - cast(julianday(?) - julianday(page.at) as integer)) as daysLeft,
       coalesce((select s.name from change c join change_set g on g.id = c.change_set_id join staff s on s.id = g.actor_staff_id
         where c.row_id = page.id and c.table_name = page.entity and c.op = 'update' and c.after_json ->> 'deleted_at' = page.at
         order by c.seq desc limit 1), '') as by,
       coalesce((select o.name from affiliation a join organisation o on o.id = a.organisation_id
         where page.entity = 'person' and a.person_id = page.id and o.deleted_at = page.at limit 1), '') as withPartner
     from page order by at desc, entity, name, id`,
    folded,
    limit,
    offset,
    trashDays,
    now
  )

/** Persons who were deleted in the same step as their partner. */
export const wentWith = (db: Connection, organisationId: string): string[] =>
  db.column<string>(
    `select distinct p.id from affiliation a join organisation o on o.id = a.organisation_id
       join person p on p.id = a.person_id and p.deleted_at = o.deleted_at and p.merged_into_id is null
     where a.organisation_id = ?`,
    organisationId
  )

/** Whether something that is not in the trash is called so by now. */
export const isNameTaken = (db: Connection, table: 'list' | 'template', folded: string): boolean =>
  db.value(`select 1 from ${table} where search_text = ? and deleted_at is null`, folded) !== undefined

export const isMessageThere = (db: Connection, messageKey: string): boolean =>
  db.value('select 1 from activity where message_key = ? and deleted_at is null', messageKey) !== undefined

/** Everything that was deleted until an instant; a letter that a mailing was made from stays with that. */
export const trashUntil = (db: Connection, until: string): TrashKey[] =>
  db.rows<TrashKey>(
    `${gone} select entity, id from gone where at <= ? and not (entity = 'template' and ${isWritten('gone.id')})`,
    '',
    until
  )

/** Letters in the trash that mailings were made from. */
export const keptLetters = (db: Connection): number =>
  db.value<number>(`select count(*) from template t where t.deleted_at is not null and ${isWritten('t.id')}`) ?? 0

export const isLetterWritten = (db: Connection, id: string): boolean => db.value(`select 1 where ${isWritten('?')}`, id) !== undefined

/** Mailings that are about a round. */
export const mailingsAbout = (db: Connection, roundId: string): string[] => db.column('select id from mailing where about_id=?', roundId)
