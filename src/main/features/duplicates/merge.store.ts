import type { Connection } from '#main/foundation/db/connection.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'

/** A card as it stands in its table. */
export const cardRow = (db: Connection, entity: DuplicateEntity, id: string): Readonly<Record<string, unknown>> =>
  db.row(`select * from ${entity} where id=?`, id) ?? {}

/** Former and other names of an organisation. */
export const otherNames = (db: Connection, organisationId: string): string[] =>
  db.column('select name from organisation_name where organisation_id=?', organisationId)

export const versionsOf = (db: Connection, statementId: string): { id: string; no: number }[] =>
  db.rows('select id, no from statement_version where statement_id=?', statementId)

export interface RoleTitle {
  partnerId: string
  partnerName: string
  title: string
}

/** Open roles of a person. */
export const openRoles = (db: Connection, personId: string): RoleTitle[] =>
  db.rows(
    `select a.organisation_id as partnerId, o.name as partnerName, a.title from affiliation a join organisation o on o.id = a.organisation_id
     where a.person_id=? and a.to_on is null order by a.is_primary desc, a.position, a.id`,
    personId
  )

export interface LabelledValue {
  id: string
  label: string
  value: string
}

/** Fields of the user's own. */
export const customValues = (db: Connection, id: string): LabelledValue[] =>
  db.rows(
    `select f.id, f.label, v.value from custom_value v join custom_field f on f.id = v.field_id where v.entity_id=? order by f.position, f.id`,
    id
  )

/** The newest statement in each language. */
export const statements = (db: Connection, organisationId: string): { language: 'da' | 'en'; text: string }[] =>
  db.rows(
    `select s.language, v.text from statement s join statement_version v on v.statement_id = s.id
     where s.organisation_id=? and v.no = (select max(no) from statement_version where statement_id = s.id) order by s.language`,
    organisationId
  )

/** Addresses and numbers as written, the preferred first. */
export const pointValues = (db: Connection, ownerId: string): { kind: 'email' | 'phone' | 'web' | 'social'; raw: string; norm: string }[] =>
  db.rows(
    'select kind, value_raw as raw, value_norm as norm from contact_point where owner_id=? order by kind, preferred desc, position, id',
    ownerId
  )

/** Everything that can be told of a card in one line; ids of cards in the trash give nothing. */
export const sides = (
  db: Connection,
  entity: DuplicateEntity,
  ids: readonly string[]
): { id: string; version: number; name: string; about: string }[] =>
  db.rows(
    entity === 'person'
      ? `select p.id, p.version, p.display_name as name, coalesce((select iif(a.title = '', o.name, a.title || ', ' || o.name)
           from affiliation a join organisation o on o.id = a.organisation_id where a.person_id = p.id and a.to_on is null
           order by a.is_primary desc, a.position, a.id limit 1), '') as about
         from person p where p.deleted_at is null and p.id in (select value from json_each(?))`
      : `select id, version, name, website as about from organisation where deleted_at is null and id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )
