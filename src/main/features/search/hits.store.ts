import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Hit } from '#shared/model/search.ts'

type PartnerFacts = NonNullable<Hit['partner']>

/** The role that speaks for each person, an open one before one that has ended. */
export const rolesOf = (db: Connection, ids: readonly string[]): { id: string; title: string; at: string; past: number }[] =>
  db.rows(
    `select p.id, a.title, o.name as at, a.to_on is not null as past from person p
     join affiliation a on a.id = (select b.id from affiliation b where b.person_id = p.id
       order by b.to_on is not null, b.is_primary desc, b.to_on desc, b.position, b.id limit 1)
     join organisation o on o.id = a.organisation_id
     where p.id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )

export const partnersOf = (db: Connection, ids: readonly string[]): ({ id: string } & PartnerFacts)[] =>
  db.rows(
    `select o.id, o.organisation_type as type, m.status, substr(m.joined_from, 1, 4) as since from organisation o
     left join membership m on m.seq = ${lastMembership('o.id')}
     where o.id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )

/** Who leads each project, or began it. */
export const leadsOf = (db: Connection, ids: readonly string[]): { id: string; lead: string | null }[] =>
  db.rows(
    `select j.value as id, (select o.name from project_organisation r join organisation o on o.id = r.organisation_id and o.deleted_at is null
       where r.project_id = j.value and r.to_on is null and r.role in ('lead','initiator') order by r.role <> 'lead', r.id limit 1) as lead
     from json_each(?) j`,
    JSON.stringify(ids)
  )

interface OtherText {
  by: 'former-name' | 'old-address' | 'address'
  text: string
}

/** What else a record is found by, what was once before what is. */
export const otherTexts = (db: Connection, id: string): OtherText[] =>
  db.rows(
    `with record(id) as (values (?))
     select 'former-name' as "by", n.name as text from organisation_name n join record r on n.organisation_id = r.id
     union all select case d.status when 'retired' then 'old-address' else 'address' end, d.domain from organisation_domain d
       join record r on d.organisation_id = r.id
     union all select * from (select case c.status when 'retired' then 'old-address' else 'address' end as "by",
       c.value_raw || char(9) || c.value_norm from contact_point c join record r on c.owner_id = r.id order by "by" desc, c.position)
     union all select 'former-name', n.name from project_name n join record r on n.project_id = r.id
     union all select 'address', a.city from postal_address a join record r on a.owner_id = r.id`,
    id
  )

export interface Note {
  id: string
  text: string
  on: string
  kind: NonNullable<Hit['of']>['kind']
  ofId: string
  of: string
}

/** Notes with the first card that they are on. */
export const notesOf = (db: Connection, seqs: readonly number[]): Note[] =>
  db.rows(
    `select a.id, trim(a.subject || ' ' || a.body) as text, a.occurred_at as "on",
       case when p.id is not null then 'person' when o.id is not null then 'partner' when g.id is not null then 'group' else l.entity end as kind,
       coalesce(p.id, o.id, l.entity_id) as ofId,
       coalesce(p.display_name, o.name, j.title, g.name, e.title, i.title) as "of"
     from activity a
     left join activity_party y on y.id = (select z.id from activity_party z where z.activity_id = a.id order by z.person_id is null, z.seq limit 1)
     left join person p on p.id = y.person_id left join organisation o on o.id = y.organisation_id
     left join activity_link l on y.id is null and l.id = (select m.id from activity_link m where m.activity_id = a.id order by m.seq limit 1)
     left join project j on j.id = l.entity_id left join working_group g on g.id = l.entity_id
     left join event e on e.id = l.entity_id left join initiative i on i.id = l.entity_id
     where coalesce(p.id, o.id, j.id, g.id, e.id, i.id) is not null and a.seq in (select value from json_each(?)) and a.mailing_id is null order by a.occurred_at desc, a.seq desc`,
    JSON.stringify(seqs)
  )

const nameColumns = { person: 'display_name', organisation: 'name', project: 'title' } as const satisfies Partial<Record<CardKind, string>>

/** Names of cards that are not in the trash. */
export const livingNames = (db: Connection, table: keyof typeof nameColumns, ids: readonly string[]): { id: string; name: string }[] =>
  db.rows(
    `select id, ${nameColumns[table]} as name from ${table}
     where id in (select value from json_each(?)) and deleted_at is null`,
    JSON.stringify(ids)
  )
