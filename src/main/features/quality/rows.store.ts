import type { Connection } from '#main/foundation/db/connection.ts'
import type { QualityEntity } from '#shared/model/quality.ts'
import { mainRole } from './whose.store.ts'

export interface Dressed {
  id: string
  name: string
  sortKey: string
  personId: string | null
  partnerId: string | null
  partnerName: string | null
}

const sql: Readonly<Record<QualityEntity, string>> = {
  organisation: `select o.id, o.name, o.sort_key as sortKey, null as personId, o.id as partnerId, null as partnerName
    from organisation o where o.id in (select value from json_each(?))`,
  person: `select p.id, p.display_name as name, p.sort_key as sortKey, p.id as personId, r.organisation_id as partnerId, ro.name as partnerName
    from person p left join affiliation r on r.seq = ${mainRole} left join organisation ro on ro.id = r.organisation_id
    where p.id in (select value from json_each(?))`,
  affiliation: `select a.id, p.display_name as name, p.sort_key as sortKey, p.id as personId, o.id as partnerId, o.name as partnerName
    from affiliation a join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id
    where a.id in (select value from json_each(?))`
}

/** What the records are called, and the cards to open for them. */
export const dressed = (db: Connection, entity: QualityEntity, ids: readonly string[]): Dressed[] =>
  ids.length === 0 ? [] : db.rows<Dressed>(sql[entity], JSON.stringify(ids))

const keySql: Readonly<Record<QualityEntity, string>> = {
  organisation: 'select id, sort_key as sortKey from organisation where id in (select value from json_each(?))',
  person: 'select id, sort_key as sortKey from person where id in (select value from json_each(?))',
  affiliation: `select a.id, p.sort_key as sortKey from affiliation a join person p on p.id = a.person_id
    where a.id in (select value from json_each(?))`
}

export const sortKeys = (db: Connection, entity: QualityEntity, ids: readonly string[]): { id: string; sortKey: string }[] =>
  ids.length === 0 ? [] : db.rows(keySql[entity], JSON.stringify(ids))

/** Who could be the primary contact of the partners: their people, in order. */
export const candidates = (db: Connection, partnerIds: readonly string[]): { partnerId: string; roleId: string; name: string }[] =>
  db.rows(
    `select a.organisation_id as partnerId, a.id as roleId, p.display_name as name
     from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     where a.organisation_id in (select value from json_each(?)) and a.to_on is null order by a.organisation_id, a.position, a.id`,
    JSON.stringify(partnerIds)
  )
