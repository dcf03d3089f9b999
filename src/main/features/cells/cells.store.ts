import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { emptyRow } from '#main/foundation/db/empty-row.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { CardKind } from '#shared/model/card-kind.ts'

const among = 'in (select value from json_each(?))'

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]))

/** Those that are not in the trash. */
export const personRows = (db: Connection, ids: readonly string[]): Map<string, Row<'person'>> =>
  byId(db.rows<Row<'person'>>(`select * from person where deleted_at is null and id ${among}`, JSON.stringify(ids)))

/** Those that are not in the trash. */
export const partnerRows = (db: Connection, ids: readonly string[]): Map<string, Row<'organisation'>> =>
  byId(db.rows<Row<'organisation'>>(`select * from organisation where deleted_at is null and id ${among}`, JSON.stringify(ids)))

/** Those that are not in the trash. */
export const projectRows = (db: Connection, ids: readonly string[]): Map<string, Row<'project'>> =>
  byId(db.rows<Row<'project'>>(`select * from project where deleted_at is null and id ${among}`, JSON.stringify(ids)))

/** What stands in the cells of cards that have no parts in their table: the columns of the row behind each. */
const plainColumns = {
  working_group: { name: 'name', state: 'status', mandate: 'mandate', fromOn: 'from_on', toOn: 'to_on', note: 'note' },
  event: {
    ...{ name: 'title', kind: 'kind', state: 'status', place: 'place', link: 'link' },
    ...{ description: 'description', capacity: 'capacity' }
  },
  initiative: {
    ...{ name: 'title', kind: 'kind', date: 'date_text', addressees: 'addressees' },
    ...{ stated: 'stated_participants', outcome: 'outcome', url: 'url' }
  }
} as const
export type PlainKind = keyof typeof plainColumns

export interface PlainRow {
  id: string
  version: number
  values: Readonly<Record<string, string>>
}

/** Those that are not in the trash. */
export function plainRows(db: Connection, kind: PlainKind, ids: readonly string[]): Map<string, PlainRow> {
  const rows = db.rows<{ id: string; version: number; cells: string }>(
    `select id, version, json_object(${Object.entries(plainColumns[kind]).map(([cell, column]) => `'${cell}', cast(${column} as text)`)}) as cells
     from ${kind} where deleted_at is null and id ${among}`,
    JSON.stringify(ids)
  )
  return byId(rows.map(({ cells, ...row }) => ({ ...row, values: JSON.parse(cells) as Record<string, string> })))
}

export const focusRows = (db: Connection, ids: readonly string[]): { id: string; name: string }[] =>
  db.rows(
    `select x.project_id as id, f.name_da as name from project_focus x join focus_area f on f.id = x.focus_area_id
     where x.project_id ${among} order by f.sort_key`,
    JSON.stringify(ids)
  )

export interface RoleFact {
  id: string
  version: number
  personId: string
  personName: string
  partnerId: string
  partnerName: string
  title: string
  department: string
  isPrimary: number
}

/** Open roles of persons, or at partners, the one that a table shows first: primary before others, then by position. */
export const openRoles = (db: Connection, side: 'person' | 'organisation', ids: readonly string[]): RoleFact[] =>
  db.rows<RoleFact>(
    `select a.id, a.version, p.id as personId, p.display_name as personName, o.id as partnerId, o.name as partnerName,
       a.title, a.department, a.is_primary as isPrimary
     from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     join organisation o on o.id = a.organisation_id and o.deleted_at is null
     where a.to_on is null and a.${side}_id ${among} order by a.is_primary desc, a.position, a.id`,
    JSON.stringify(ids)
  )

/** The membership that a table shows. */
export const membershipsOf = (db: Connection, ids: readonly string[]): { id: string; kind: string; status: string; joined: string }[] =>
  db.rows(
    `select m.organisation_id as id, m.kind, m.status, m.joined_text as joined from membership m
     where m.organisation_id ${among} and m.seq = ${lastMembership('m.organisation_id')}`,
    JSON.stringify(ids)
  )

export const tagRows = (db: Connection, ids: readonly string[]): { id: string; name: string }[] =>
  db.rows(
    `select x.entity_id as id, t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id ${among} order by t.sort_key`,
    JSON.stringify(ids)
  )

export const customRows = (db: Connection, ids: readonly string[]): { id: string; fieldId: string; value: string }[] =>
  db.rows(`select entity_id as id, field_id as fieldId, value from custom_value where entity_id ${among}`, JSON.stringify(ids))

export interface FieldFact {
  id: string
  label: string
  type: string
  options: string
}

/** Fields of the user's own of a table. */
export const fieldFacts = (db: Connection, entity: CardKind): FieldFact[] =>
  db.rows('select id, label, type, options_json as options from custom_field where entity=?', entity)

/** All partners by id and name, for finding one by its exact name. */
export const partnerNames = (db: Connection): { id: string; name: string }[] =>
  db.rows('select id, name from organisation where deleted_at is null')

/** A person as a row before anything is known of them. */
export const blankPersonRow = (db: Connection): Row<'person'> =>
  ({ ...emptyRow(db, 'person'), given_name: '', family_name: '', display_name: '' }) as Row<'person'>

/** A partner as a row before anything is known of it. */
export const blankPartnerRow = (db: Connection): Row<'organisation'> =>
  ({ ...emptyRow(db, 'organisation'), name: '' }) as Row<'organisation'>

/** A project as a row before anything is known of it. */
export const blankProjectRow = (db: Connection): Row<'project'> => ({ ...emptyRow(db, 'project'), title: '' }) as Row<'project'>
