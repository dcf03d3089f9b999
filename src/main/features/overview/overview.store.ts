import type { Connection } from '#main/foundation/db/connection.ts'

export interface Figures {
  partners: number
  persons: number
  withoutEmail: number
  withoutType: number
  withoutPrimary: number
  withoutStatement: number
}

const has = (kind: string) =>
  `select 1 from contact_point c where c.owner_id = p.id and c.kind = '${kind}' and c.status in ('ok','suspect')`

/** How much there is and what is missing, counted as the tables count it; nothing in the trash. */
export const figures = (db: Connection): Figures => {
  const person = 'select count(*) from person p where p.deleted_at is null'
  const partner = 'select count(*) from organisation o where o.deleted_at is null'
  const primary = `select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
    where a.organisation_id = o.id and a.is_primary = 1 and a.to_on is null`
  return db.row<Figures>(
    `select (${partner}) as partners, (${person}) as persons,
       (${person} and not exists (${has('email')})) as withoutEmail,
       (${partner} and o.organisation_type is null) as withoutType,
       (${partner} and not exists (${primary})) as withoutPrimary,
       (${partner} and not exists (select 1 from statement s where s.organisation_id = o.id)) as withoutStatement`
  ) as Figures
}
