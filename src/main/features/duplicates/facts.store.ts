import type { Connection } from '#main/foundation/db/connection.ts'
import type { OrganisationFacts } from '#shared/rules/duplicates/organisation-facts.ts'
import type { PersonFacts } from '#shared/rules/duplicates/person-facts.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'

interface PersonRecord {
  seq: number
  id: string
  givenName: string
  familyName: string
  name: string
}

const persons = `select seq, id, given_name as givenName, family_name as familyName, display_name as name from person where deleted_at is null`
/** What a card shares with its house says nothing about who it is. */
const ownPoints = `select owner_id as owner, kind, value_norm as value from contact_point
  where owner_id in (select value from json_each(?)) and kind in ('email','phone') and label not in ('switchboard','function')`
const roles = `select person_id as person, organisation_id as organisation, title, to_on is null as isOpen from affiliation
  where person_id in (select value from json_each(?))`

/** Up to so many persons after a row, in the order of their rows. */
export function personFactsAfter(db: Connection, seq: number, limit: number): { facts: PersonFacts[]; last: number } {
  const records = db.rows<PersonRecord>(`${persons} and seq > ? order by seq limit ?`, seq, limit)
  return { facts: withParts(db, records), last: records.at(-1)?.seq ?? seq }
}

/** Of the persons with these ids who are not in the trash. */
export const personFactsOf = (db: Connection, ids: readonly string[]): PersonFacts[] =>
  withParts(db, db.rows<PersonRecord>(`${persons} and id in (select value from json_each(?))`, JSON.stringify(ids)))

export const personTotal = (db: Connection): number => db.value<number>('select count(*) from person where deleted_at is null') ?? 0

function withParts(db: Connection, records: readonly PersonRecord[]): PersonFacts[] {
  const ids = JSON.stringify(records.map(({ id }) => id))
  const points = Map.groupBy(db.rows<{ owner: string; kind: string; value: string }>(ownPoints, ids), ({ owner }) => owner)
  const own = Map.groupBy(
    db.rows<{ person: string; organisation: string; title: string; isOpen: number }>(roles, ids),
    ({ person }) => person
  )
  return records.map(({ id, givenName, familyName, name }) => {
    const reached = points.get(id) ?? []
    const held = own.get(id) ?? []
    return {
      id,
      givenName,
      familyName,
      name,
      emails: reached.filter(({ kind }) => kind === 'email').map(({ value }) => value),
      phones: reached.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
      organisations: [...new Set(held.map(({ organisation }) => organisation))],
      title: held.find(({ isOpen, title }) => isOpen === 1 && title !== '')?.title ?? ''
    }
  })
}

const organisations = `select id, name, short_name as shortName, cvr, website from organisation where deleted_at is null`
const names =
  'select organisation_id as owner, name as value from organisation_name where organisation_id in (select value from json_each(?))'
const domains =
  'select organisation_id as owner, domain as value from organisation_domain where organisation_id in (select value from json_each(?))'
const points = `select owner_id as owner, kind, value_norm as value from contact_point where owner_id in (select value from json_each(?))`

/** Of all organisations, or of those with the ids. */
export function organisationFacts(db: Connection, ids?: readonly string[]): OrganisationFacts[] {
  const wanted = ids ? `${organisations} and id in (select value from json_each(?))` : organisations
  const records = db.rows<{ id: string; name: string; shortName: string; cvr: string; website: string }>(
    wanted,
    ...(ids ? [JSON.stringify(ids)] : [])
  )
  const all = JSON.stringify(records.map(({ id }) => id))
  const of = (sql: string) => Map.groupBy(db.rows<{ owner: string; kind?: string; value: string }>(sql, all), ({ owner }) => owner)
  const [byName, byDomain, byPoint] = [of(names), of(domains), of(points)]
  return records.map(({ id, name, shortName, cvr, website }) => {
    const reached = (kind: string) => (byPoint.get(id) ?? []).filter((point) => point.kind === kind).map(({ value }) => value)
    const hosts = [website, ...reached('web')].map(hostOf).filter((host) => host !== '')
    return {
      id,
      name,
      otherNames: [shortName, ...(byName.get(id) ?? []).map(({ value }) => value)].filter((other) => other !== ''),
      cvr,
      domains: [...new Set([...hosts, ...(byDomain.get(id) ?? []).map(({ value }) => value)])],
      emails: reached('email'),
      phones: reached('phone')
    }
  })
}
