/** All records are read as they lie: in the order of an index, each is sought by itself. */
export const asTheyLie = 'not indexed'

/** A person of whom something can be expected: not in the trash, and not only with roles that have ended. */
export const isExpected = `p.deleted_at is null and p.status = 'active' and (
  exists (select 1 from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
    where a.person_id = p.id and a.to_on is null and a.is_contact = 1)
  or not exists (select 1 from affiliation a where a.person_id = p.id))`

/** An organisation that is a partner now. */
export const isPartner = `o.deleted_at is null and exists (
  select 1 from membership m where m.organisation_id = o.id and m.status <> 'left')`

/** The open role at a partner that speaks for a person: the primary one, else the first. */
export const mainRole = `(select a.seq from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
  where a.person_id = p.id and a.to_on is null order by a.is_primary desc, a.position, a.id limit 1)`
