import type { Connection } from '#main/foundation/db/connection.ts'

const persons = 'from person p where p.deleted_at is null'
const having = (kind: string) =>
  `select count(*) ${persons} and exists (select 1 from contact_point c where c.owner_id = p.id and c.kind = '${kind}')`

/** How many persons the card file tells about, and how many of them have what. */
export const concerned = (db: Connection) => ({
  persons: db.value<number>(`select count(*) ${persons}`) ?? 0,
  withEmail: db.value<number>(having('email')) ?? 0,
  withPhone: db.value<number>(having('phone')) ?? 0,
  withAddress: db.value<number>(`select count(*) ${persons} and exists (select 1 from postal_address a where a.owner_id = p.id)`) ?? 0,
  withLog: db.value<number>(`select count(*) ${persons} and exists (select 1 from activity_party y where y.person_id = p.id)`) ?? 0
})
