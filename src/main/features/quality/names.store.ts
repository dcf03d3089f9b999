import type { Connection } from '#main/foundation/db/connection.ts'
import { longRows } from '#main/foundation/db/long-rows.ts'
import type { GreetedName } from '#shared/rules/quality/doubtful-greeting.ts'
import type { NamedOne } from '#shared/rules/quality/spellings.ts'
import { asTheyLie, isExpected, mainRole } from './whose.store.ts'

export interface GreetedPerson extends Omit<GreetedName, 'isImported'> {
  id: string
  isImported: number
}

/** Persons whose greeting is made of their name. Who was entered by hand has a name in two parts already, unless one is empty. */
export const greetedByName = (db: Connection): GreetedPerson[] =>
  longRows<GreetedPerson>(
    db,
    'person',
    `select p.id, p.given_name as givenName, p.family_name as familyName, p.display_name as displayName, p.source_id is not null as isImported
     from person p ${asTheyLie} where p.salutation_override = '' and (p.given_name = '' or p.source_id is not null) and ${isExpected}`
  )

export interface GreetingContext {
  language: string | null
  organisation: string | null
  /** How sure the reader was of the two parts of the name when it was last read; null when it did not say. */
  surety: number | null
}

export const greetingContext = (db: Connection, personId: string): GreetingContext | undefined =>
  db.row<GreetingContext>(
    `select p.language, (select o.name from affiliation r join organisation o on o.id = r.organisation_id where r.seq = ${mainRole}) as organisation,
       (select json_extract(i.raw_json, '$.splitConfidence') from import_row i where i.person_id = p.id order by i.seq desc limit 1) as surety
     from person p where p.id = ?`,
    personId
  )

/** Living organisations, the one that came first standing first. */
export const organisationNames = (db: Connection): NamedOne[] =>
  db.rows<NamedOne>('select id, name from organisation where deleted_at is null order by seq')

/** Pairs of which somebody has said that they are two. */
export const knownAsTwo = (db: Connection): Set<string> =>
  new Set(db.column<string>("select low_id || ' ' || high_id from not_duplicate where entity = 'organisation'"))
