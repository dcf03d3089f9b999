import type { Connection } from '#main/foundation/db/connection.ts'
import { longRows } from '#main/foundation/db/long-rows.ts'
import type { Found } from './found.ts'
import { isPartner } from './whose.store.ts'

interface Aged {
  id: string
  part: string
  day: string
}

/** Statements whose newest version was written before the day, and not confirmed since. */
export const oldStatements = (db: Connection, before: string): Found[] =>
  longRows<Aged>(
    db,
    'person',
    `select o.id, v.id as part, substr(max(v.created_at, coalesce(v.verified_on, '')), 1, 10) as day
       from organisation o
       join statement_version v on v.id = (
         select w.id from statement s join statement_version w on w.statement_id = s.id
         where s.organisation_id = o.id order by w.created_at desc, w.no desc limit 1)
       where v.created_at < ? and day < ? and ${isPartner}`,
    before,
    before
  ).map(({ id, part, day }) => ({
    ...{ rule: 'statement-old', entity: 'organisation', entityId: id, part: '', field: 'statement' },
    ...{ value: day, suggestion: null, about: part }
  }))

/** Who says that the address of a person is right says it of their role, where they had no other. */
const addressConfirmedSql = `(select max(c.verified_on) from contact_point c
  where c.owner_id = a.person_id and c.verified_on is not null and c.status in ('ok','suspect')
    and not exists (select 1 from affiliation b where b.person_id = a.person_id and b.to_on is null and b.id <> a.id
      and b.created_at < c.verified_on))`

/** The day somebody last said that the role a of a person is right: by a click, of it or of an address, by an import in which the person's row stood, or by entering it. */
export const confirmedOnSql = `substr(max(a.created_at, coalesce(a.verified_on, ''), coalesce(${addressConfirmedSql}, ''), coalesce((
  select max(r.at) from import_row i join import_run r on r.id = i.run_id
  where i.person_id = a.person_id and i.disposition not in ('departed', 'skip', 'problem')), '')), 1, 10)`

/** Open roles at partners of which nobody has said since the day that they are right. */
export const unverifiedRoles = (db: Connection, before: string): Found[] =>
  longRows<{ id: string; day: string }>(
    db,
    'person',
    `select a.id, ${confirmedOnSql} as day
       from affiliation a
       join person p on p.id = a.person_id and p.deleted_at is null and p.status = 'active'
       join organisation o on o.id = a.organisation_id
       where a.to_on is null and a.is_contact = 1 and a.created_at < ? and day < ? and ${isPartner}`,
    before,
    before
  ).map(({ id, day }) => ({
    ...{ rule: 'not-verified', entity: 'affiliation', entityId: id, part: '', field: 'role' },
    ...{ value: day, suggestion: null }
  }))
