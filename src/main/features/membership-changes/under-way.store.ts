import type { Connection } from '#main/foundation/db/connection.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'

export type UnderWayKind = 'sign-on' | 'verification' | 'seat' | 'event' | 'list' | 'follow-up'

export interface UnderWayRecord {
  kind: UnderWayKind
  id: string
  name: string
  who: string
  partnerName: string
  dueOn: string | null
}

/** People who have a role at one of the partners; those in the trash have none. */
const people = `wanted w join organisation o on o.id = w.id join affiliation a on a.organisation_id = o.id and a.to_on is null
  join person p on p.id = a.person_id and p.deleted_at is null`

const parts: Readonly<Record<UnderWayKind, string>> = {
  'sign-on': `select 'sign-on', x.id, s.title, x.signatory_name, o.name, ${localDayOf('s.deadline_at')}
    from wanted w join organisation o on o.id = w.id join sign_on_response x on x.organisation_id = o.id and x.status in ('not-asked','asked','reminded')
    join sign_on s on s.id = x.sign_on_id and s.deleted_at is null and s.status = 'open' and s.published_on is null`,
  verification: `select 'verification', x.id, v.title, '', o.name, v.due_on
    from wanted w join organisation o on o.id = w.id
    join verification_partner x on x.organisation_id = o.id and x.status in ('not-asked','asked','reminded')
    join verification v on v.id = x.verification_id and v.deleted_at is null and v.status = 'open'`,
  seat: `select 'seat', x.id, g.name, coalesce(p.display_name, ''), o.name, null
    from wanted w join organisation o on o.id = w.id join seat x on x.organisation_id = o.id and x.to_on is null
    join working_group g on g.id = x.working_group_id and g.deleted_at is null and g.status <> 'closed' left join person p on p.id = x.person_id`,
  event: `select 'event', x.id, e.title, coalesce(p.display_name, ''), o.name, ${localDayOf('e.starts_at')}
    from wanted w join organisation o on o.id = w.id join event_participant x on x.organisation_id = o.id
    and x.status in ('listed','invited','accepted','maybe')
    join event e on e.id = x.event_id and e.deleted_at is null and e.status = 'planned' and e.starts_at > (select now from clock)
    left join person p on p.id = x.person_id`,
  // as a contact person of the partner, or as a person who has no other role
  list: `select 'list', m.id, l.name, p.display_name, o.name, null from ${people}
    join list_member m on m.person_id = p.id and (m.affiliation_id = a.id or (m.affiliation_id is null and not exists (
      select 1 from affiliation b where b.person_id = p.id and b.to_on is null and b.id <> a.id)))
    join list l on l.id = m.list_id and l.deleted_at is null`,
  'follow-up': `select 'follow-up', f.id, f.title, '', o.name, coalesce(f.snoozed_until, f.due_on) from wanted w join organisation o on o.id = w.id
    join follow_up f on f.subject_type = 'organisation' and f.subject_id = o.id and f.status in ('open','snoozed')`
}

export const underWayKinds = Object.keys(parts) as UnderWayKind[]
const among = (kind: UnderWayKind) => `with wanted(id) as (select value from json_each(?)), clock(now) as (select ?),
  part(kind, id, name, who, partnerName, dueOn) as (${parts[kind]})`

/** What goes on with partners, by kind and day; at most so many of each kind. */
export const underWayOf = (
  db: Connection,
  kind: UnderWayKind,
  { partnerIds, now, most }: { partnerIds: readonly string[]; now: string; most: number }
): UnderWayRecord[] =>
  db.rows(`${among(kind)} select distinct * from part order by partnerName, dueOn, name, id limit ?`, JSON.stringify(partnerIds), now, most)

export const countUnderWay = (db: Connection, kind: UnderWayKind, partnerIds: readonly string[], now: string): number =>
  db.value<number>(`${among(kind)} select count(distinct id) from part`, JSON.stringify(partnerIds), now) ?? 0
