import { recordRows } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Subject, TimelineEntry } from '#shared/model/outreach.ts'
import type { RowChange } from './changed-fields.ts'
import { ofSubject } from './timeline.store.ts'

export interface ActivityRecord {
  id: string
  version: number
  kind: string
  subject: string
  body: string
  durationMin: number | null
  direction: string
  outcome: string | null
  isPinned: number
  author: string
  followUpId: string | null
  followUpTitle: string | null
  followUpDue: string | null
  followUpStatus: string | null
}

/** Activities with the promise that came of each. */
export const activityRecords = (db: Connection, ids: readonly string[]): ActivityRecord[] =>
  db.rows<ActivityRecord>(
    `select a.id, a.version, a.kind, a.subject, a.body, a.duration_min as durationMin, a.direction, a.outcome, a.is_pinned as isPinned, coalesce(w.name, '') as author,
       f.id as followUpId, f.title as followUpTitle, coalesce(f.snoozed_until, f.due_on) as followUpDue, f.status as followUpStatus
     from activity a left join staff w on w.id = a.author_id left join follow_up f on f.id = (select g.id from follow_up g where g.origin_activity_id = a.id order by g.seq limit 1)
     where a.id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )

const called = (table: string, name: string) => `(select ${name} from ${table} where id = l.entity_id and deleted_at is null)`

/** What the card that a link names is called: one that takes no part in what is said about it. Each is looked up by its key: joined, all cards would be read. */
const spokenAbout = `coalesce(${called('project', 'title')}, ${called('working_group', 'name')}, ${called('event', 'title')}, ${called('initiative', 'title')})`

/** Cards that an entry is about, beside whom it was with. */
export const aboutRecords = (db: Connection, activityIds: readonly string[]): AboutRecord[] =>
  db.rows<AboutRecord>(
    `select l.activity_id as entryId, l.entity as type, l.entity_id as id, ${spokenAbout} as name
     from activity_link l where l.activity_id in (select value from json_each(?)) and name is not null order by l.seq`,
    JSON.stringify(activityIds)
  )

export interface AboutRecord {
  entryId: string
  type: TimelineEntry['about'][number]['type']
  id: string
  name: string
}

export interface PartyRecord {
  entryId: string
  personId: string | null
  partnerId: string | null
  name: string
}

const named = 'left join person p on p.id = y.person_id left join organisation o on o.id = y.organisation_id'

/** Who took part, in the order in which they were named. */
export const partyRecords = (db: Connection, activityIds: readonly string[]): PartyRecord[] =>
  db.rows<PartyRecord>(
    `select y.activity_id as entryId, y.person_id as personId, y.organisation_id as partnerId, coalesce(p.display_name, o.name) as name
     from activity_party y ${named} where y.activity_id in (select value from json_each(?)) order by y.seq`,
    JSON.stringify(activityIds)
  )

export interface MailingRecord {
  id: string
  version: number
  subject: string
  count: number
  /** The mail itself where only one of those asked about got it. */
  body: string
}

/** Of what is only spoken about, everybody who took part is counted. */
const own = (subject: Subject | undefined) =>
  subject ? `and ${ofSubject[subject.type] ? `y.${ofSubject[subject.type]} = ?` : '? is not null'}` : ''
const ownId = (subject: Subject | undefined) => (subject ? [subject.id] : [])

/** Mailings that were sent, counted for a record or for everyone. */
export const sentRecords = (db: Connection, mailingIds: readonly string[], subject: Subject | undefined): MailingRecord[] =>
  db.rows<MailingRecord>(
    `select s.id, s.version, s.subject, s.count, case s.count when 1 then coalesce((select r.body_text from mailing_recipient r
         where r.mailing_id = s.id and r.person_id = s.personId and r.state <> 'excluded' limit 1), '') else '' end as body
     from (select a.mailing_id as id, a.version, a.subject, count(*) as count, max(y.person_id) as personId
       from activity a join activity_party y on y.activity_id = a.id
       where a.mailing_id in (select value from json_each(?)) ${own(subject)} group by a.id) s`,
    JSON.stringify(mailingIds),
    ...ownId(subject)
  )

/** Mailings of which drafts are written and not sent. */
export const writtenRecords = (db: Connection, mailingIds: readonly string[], subject: Subject | undefined): MailingRecord[] =>
  db.rows<MailingRecord>(
    `select m.id, m.version, m.name as subject, count(*) as count, case count(*) when 1 then max(y.body_text) else '' end as body
     from mailing_recipient y join mailing m on m.id = y.mailing_id
     where y.state = 'written' and m.id in (select value from json_each(?)) ${own(subject)} group by m.id`,
    JSON.stringify(mailingIds),
    ...ownId(subject)
  )

/** Those of a record who got a mailing. */
export const sentParties = (db: Connection, mailingIds: readonly string[], subject: Subject): PartyRecord[] =>
  db.rows<PartyRecord>(
    `select a.mailing_id as entryId, y.person_id as personId, y.organisation_id as partnerId, coalesce(p.display_name, o.name) as name
     from activity a join activity_party y on y.activity_id = a.id ${named}
     where a.mailing_id in (select value from json_each(?)) ${own(subject)} order by y.seq`,
    JSON.stringify(mailingIds),
    subject.id
  )

/** Those of a record for whom a draft is written. */
export const writtenParties = (db: Connection, mailingIds: readonly string[], subject: Subject): PartyRecord[] =>
  db.rows<PartyRecord>(
    `select y.mailing_id as entryId, y.person_id as personId, y.organisation_id as partnerId, coalesce(p.display_name, o.name) as name
     from mailing_recipient y ${named}
     where y.state = 'written' and y.mailing_id in (select value from json_each(?)) ${own(subject)} order by y.seq`,
    JSON.stringify(mailingIds),
    subject.id
  )

export interface SetRecord {
  id: string
  kind: string
  label: string
  author: string
}

export const setRecords = (db: Connection, ids: readonly string[]): SetRecord[] =>
  db.rows<SetRecord>(
    `select s.id, s.kind, s.label_key as label, coalesce(w.name, '') as author
     from change_set s left join staff w on w.id = s.actor_staff_id where s.id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )

/** What a role says depends on whose page it is: of a person the partner, of a partner the person. */
const otherEnd = {
  person: '(select o.name from affiliation a join organisation o on o.id = a.organisation_id where a.id = c.row_id)',
  organisation: '(select p.display_name from affiliation a join person p on p.id = a.person_id where a.id = c.row_id)'
} as const satisfies Partial<Record<Subject['type'], string>>

/** What a column of the changed row said then: rows that are gone and values that were changed later are told by the later change. */
const then = (column: string, now: string) => `coalesce(c.before_json ->> '${column}', (select u.before_json ->> '${column}' from change u
  where u.row_id = c.row_id and u.table_name = c.table_name and u.seq > c.seq and u.before_json ->> '${column}' is not null order by u.seq limit 1), ${now})`

/** The changes of the sets in the rows of a record. */
export const rowChanges = (db: Connection, setIds: readonly string[], subject: Subject): (RowChange & { setId: string })[] =>
  db.rows<RowChange & { setId: string }>(
    `with subject(id) as (values (?))
     select c.change_set_id as setId, c.table_name as "table", c.op, c.before_json as before, c.after_json as after, coalesce(k.kind, '') as kind,
       (select f.label from custom_field f where c.table_name = 'custom_value'
         and f.id = ${then('field_id', '(select field_id from custom_value where id = c.row_id)')}) as label,
       coalesce(case c.table_name
         when 'contact_point' then ${then('value_raw', 'k.value_raw')}
         when 'affiliation' then ${(otherEnd as Partial<Record<Subject['type'], string>>)[subject.type] ?? 'null'}
         when 'statement_version' then (select substr(text, 1, 200) from statement_version where id = c.row_id)
         when 'consent_event' then (select status from consent_event where id = c.row_id)
         when 'tagging' then (select name from tag where id = ${then('tag_id', '(select tag_id from tagging where id = c.row_id)')})
         when 'postal_address' then (select trim(replace(street1, char(10), ', ') || ', ' || postal_code || ' ' || city, ', ') from postal_address where id = c.row_id)
         when 'attachment_link' then ${then('caption', '(select caption from attachment_link where id = c.row_id)')}
         when 'custom_value' then ${then('value', '(select value from custom_value where id = c.row_id)')}
         when 'project_organisation' then (select o.name from project_organisation r join organisation o on o.id = r.organisation_id where r.id = c.row_id)
         when 'seat' then (select coalesce(p.display_name, o.name) from seat r left join person p on p.id = r.person_id
           left join organisation o on o.id = r.organisation_id where r.id = c.row_id)
         when 'event_participant' then (select coalesce(p.display_name, o.name) from event_participant r left join person p on p.id = r.person_id
           left join organisation o on o.id = r.organisation_id where r.id = c.row_id)
         when 'initiative_participant' then (select coalesce(p.display_name, nullif(r.name_text, ''), o.name) from initiative_participant r
           left join person p on p.id = r.person_id left join organisation o on o.id = r.organisation_id where r.id = c.row_id)
         when 'project_person' then (select p.display_name from project_person x join person p on p.id = x.person_id where x.id = c.row_id)
       end, '') as says
     from change c left join contact_point k on k.id = c.row_id and c.table_name = 'contact_point'
     where c.change_set_id in (select value from json_each(?)) and c.row_id in (${recordRows[subject.type]}) order by c.seq`,
    subject.id,
    JSON.stringify(setIds)
  )
