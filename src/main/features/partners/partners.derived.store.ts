import { citiesOf, customTextsOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { fold } from '#shared/rules/fold.ts'

interface Searched {
  id: string
  name: string
  short_name: string
  website: string
  deleted_at: string | null
}

/** What is searched of an organisation: its names, also former ones, its domains, its own addresses and numbers, towns, fields of the user's own; nothing in the trash. */
export function organisationText(row: Searched, db: Connection): string {
  if (row.deleted_at !== null) return ''
  // sorted here: with an order, SQLite plans anew for each organisation of an import
  const texts = (sql: string) => db.column<string>(sql, row.id).sort()
  const names = texts('select name from organisation_name where organisation_id=?')
  const domains = texts('select domain from organisation_domain where organisation_id=?')
  const points = texts("select value_raw || ' ' || value_norm from contact_point where owner_id=?")
  const others = [...citiesOf(db, row.id), ...customTextsOf(db, row.id)].sort()
  return fold([row.name, row.short_name, ...names, row.website, ...domains, ...points, ...others].join(' '))
}

/** Persons whose search text holds the organisation's name; not made distinct, for then SQLite plans anew for each of an import. */
export const personsOfOrganisation = (db: Connection, organisationId: string): string[] =>
  db.column<string>('select person_id from affiliation where organisation_id=? and to_on is null', organisationId)
