import { type GatheringKind, standing } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { CardKind } from '#shared/model/card-kind.ts'

export interface Card {
  readonly id: string
  readonly name: string
}

const gathered = (kind: GatheringKind, name: string) => (today: string) =>
  `select c.id, c.${name} as name from (${standing(kind, today)}) x join ${kind} c on c.id = x.card and c.deleted_at is null
    where x.person=? order by x.no`

const cards: Readonly<Record<Exclude<CardKind, 'person'>, (today: string) => string>> = {
  organisation: () => `select o.id, o.name from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
    where a.person_id=? and a.to_on is null and a.is_contact = 1 order by a.is_primary desc, a.position, a.id`,
  project: () => `select j.id, j.title as name from project_person x join project j on j.id = x.project_id and j.deleted_at is null
    where x.person_id=? and x.to_on is null order by x.role <> 'contact', x.position, x.id`,
  working_group: gathered('working_group', 'name'),
  event: gathered('event', 'title'),
  initiative: gathered('initiative', 'title')
}

/** The partners that somebody is a contact of now, the projects that name the person, or what the person is in that day, those for which the person speaks first. */
export const cardsOfPerson = (db: Connection, kind: keyof typeof cards, personId: string, today: string): Card[] =>
  db.rows<Card>(cards[kind](today), personId)
