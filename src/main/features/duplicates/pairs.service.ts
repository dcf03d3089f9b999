import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DuplicateEntity, DuplicateField, DuplicatePair } from '#shared/model/duplicate.ts'
import type { FoundPair } from '#shared/rules/duplicates/find-duplicates.ts'
import type { OrganisationFacts } from '#shared/rules/duplicates/organisation-facts.ts'
import type { PersonFacts } from '#shared/rules/duplicates/person-facts.ts'
import type { Candidates } from './candidates.ts'
import { organisationFacts, personFactsOf } from './facts.store.ts'
import { sides } from './merge.store.ts'
import { allPairs } from './not-duplicates.store.ts'
import { nowOf, organisationNames } from './pairs.store.ts'

const key = (one: string, two: string) => (one < two ? `${one} ${two}` : `${two} ${one}`)

/** Pairs that are still two cards, neither in the trash nor said to be different people; the surest first. */
export function standingPairs(unit: ReadUnit, candidates: Candidates, entity: DuplicateEntity): readonly FoundPair[] {
  const { revision } = unit.db
  const known = candidates.standing.get(entity)
  if (known?.revision === revision) return known.pairs
  const found = candidates.of(entity)
  const now = nowOf(unit.db, entity, [...new Set(found.flatMap(({ one, two }) => [one, two]))])
  const done = new Set(allPairs(unit.db, entity).map(({ lowId, highId }) => key(lowId, highId)))
  const pairs = found.flatMap((pair) => {
    const [one, two] = [now.get(pair.one), now.get(pair.two)]
    if (!one || !two || one === two || done.has(key(one, two))) return []
    done.add(key(one, two))
    return [{ ...pair, one, two }]
  })
  candidates.standing.set(entity, { revision, pairs })
  return pairs
}

type Told = (id: string) => Readonly<Partial<Record<DuplicateField, readonly string[]>>>

/** The pairs with names and values; the card that says more comes first. */
export function toldPairs(unit: ReadUnit, entity: DuplicateEntity, pairs: readonly FoundPair[]): DuplicatePair[] {
  const ids = [...new Set(pairs.flatMap(({ one, two }) => [one, two]))]
  const known = new Map(sides(unit.db, entity, ids).map((side) => [side.id, side]))
  const told = valuesOf(unit, entity, ids)
  const amount = (id: string) => Object.values(told(id)).reduce((sum, values) => sum + values.length + values.join('').length / 100, 0)
  return pairs.flatMap((pair) => {
    const difference = amount(pair.two) - amount(pair.one) || (pair.one < pair.two ? -1 : 1)
    const [first, second] = difference > 0 ? [pair.two, pair.one] : [pair.one, pair.two]
    const [one, two] = [known.get(first), known.get(second)]
    if (!one || !two) return []
    const fields = pair.fields
      .map((field) => ({ ...field, one: [...(told(first)[field.field] ?? [])], two: [...(told(second)[field.field] ?? [])] }))
      .filter((field) => field.sign !== null || field.one.length + field.two.length > 0)
    return [{ one, two, score: pair.score, fields }]
  })
}

/** What cards say in the fields that are compared. */
export function valuesOf(unit: ReadUnit, entity: DuplicateEntity, ids: readonly string[]): Told {
  const told = entity === 'person' ? personValues(unit, personFactsOf(unit.db, ids)) : organisationValues(organisationFacts(unit.db, ids))
  return (id) => told.get(id) ?? {}
}

const some = (value: string) => (value === '' ? [] : [value])

function personValues({ db }: ReadUnit, persons: readonly PersonFacts[]) {
  const names = organisationNames(db, [...new Set(persons.flatMap(({ organisations }) => organisations))])
  return new Map(
    persons.map(({ id, givenName, familyName, emails, phones, organisations, title }) => [
      id,
      {
        givenName: some(givenName),
        familyName: some(familyName),
        email: emails,
        phone: phones,
        organisation: organisations.flatMap((organisation) => names.get(organisation) ?? []),
        title: some(title)
      }
    ])
  )
}

const organisationValues = (organisations: readonly OrganisationFacts[]) =>
  new Map(
    organisations.map(({ id, name, otherNames, cvr, domains, emails, phones }) => [
      id,
      { name: [name], otherNames, cvr: some(cvr), domain: domains, email: emails, phone: phones }
    ])
  )
