import type { Connection } from '#main/foundation/db/connection.ts'

export interface Card {
  readonly id: string
  readonly name: string
}

const cards = {
  organisation: `select o.id, o.name from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
    where a.person_id=? and a.to_on is null and a.is_contact = 1 order by a.is_primary desc, a.position, a.id`,
  project: `select j.id, j.title as name from project_person x join project j on j.id = x.project_id and j.deleted_at is null
    where x.person_id=? and x.to_on is null order by x.role <> 'contact', x.position, x.id`
} as const

/** The partners that somebody is a contact of now, or the projects that name the person, those for which the person speaks first. */
export const cardsOfPerson = (db: Connection, kind: 'organisation' | 'project', personId: string): Card[] =>
  db.rows<Card>(cards[kind], personId)
