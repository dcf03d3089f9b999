import type { Connection } from '#main/foundation/db/connection.ts'

/** Somebody who can sign for a partner. */
export interface Signatory {
  personId: string | null
  name: string
  title: string
}

/** The role in which a partner is written to: the primary contact's, else the first one's. */
export const presentContact = (db: Connection, partnerId: string): string | undefined =>
  db.value(
    `select a.id from affiliation a join person p on p.id = a.person_id and p.deleted_at is null and p.status = 'active'
     where a.organisation_id = ? and a.to_on is null and a.is_contact = 1 order by a.is_primary desc, a.position, a.id limit 1`,
    partnerId
  )

/** Who signed for the partner last in another round, as it was printed; not who has left since. */
export const lastSignatory = (db: Connection, partnerId: string, roundId: string): Signatory | undefined =>
  db.row(
    `select x.signatory_person_id as personId, x.signatory_name as name, x.signatory_title as title
     from sign_on_response x join sign_on r on r.id = x.sign_on_id and r.deleted_at is null
     where x.organisation_id = ? and x.sign_on_id <> ? and x.signatory_name <> '' and x.status in ('yes','yes-reserved')
       and (x.signatory_person_id is null or exists (select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
         where a.person_id = x.signatory_person_id and a.organisation_id = x.organisation_id and a.to_on is null))
     order by x.responded_at desc, r.deadline_at desc, x.seq desc limit 1`,
    partnerId,
    roundId
  )

/** Who holds a role at the partner, in their order. */
export const roleHolders = (db: Connection, partnerId: string): Signatory[] =>
  db.rows(
    `select p.id as personId, p.display_name as name, a.title
     from affiliation a join person p on p.id = a.person_id and p.deleted_at is null and p.status = 'active'
     where a.organisation_id = ? and a.to_on is null order by a.position, a.id`,
    partnerId
  )
