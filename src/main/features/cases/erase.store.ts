import type { Connection } from '#main/foundation/db/connection.ts'

/** What the organisations are called where these have or had a role. */
export const placesOf = (db: Connection, personIds: readonly string[]): string[] =>
  db.column(
    `select distinct o.name from affiliation a join organisation o on o.id = a.organisation_id
     where a.person_id in (select value from json_each(?)) order by o.name`,
    JSON.stringify(personIds)
  )
