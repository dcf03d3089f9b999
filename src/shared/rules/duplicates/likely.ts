import { NameComparison } from './compare-names.ts'
import { type FieldSign, signsOf } from './find-duplicates.ts'
import { judgeOrganisations, prepareOrganisations } from './find-organisations.ts'
import { preparePersons } from './find-persons.ts'
import { judgePersons } from './judge-persons.ts'
import type { OrganisationFacts } from './organisation-facts.ts'
import type { PersonFacts } from './person-facts.ts'

/** While somebody types, less is enough than for the list, and namesakes elsewhere are told of too. */
const broad = 70

export interface Likely {
  readonly id: string
  readonly score: number
  readonly fields: readonly FieldSign[]
}

const surest = (likely: readonly Likely[]) => likely.filter(({ score }) => score >= broad).toSorted((one, other) => other.score - one.score)

/** Who of the persons may be the one that is being typed; total is how many there are in all. */
export function likelyPersons(typed: PersonFacts, persons: readonly PersonFacts[], total: number): Likely[] {
  const prepared = preparePersons([typed, ...persons], (id) => id, total)
  const [one, ...others] = prepared.persons
  const names = new NameComparison(prepared.words, prepared.crowd.wordBits)
  if (!one) return []
  const judged = others.map((other) => ({ id: other.facts.id, ...judgePersons(one, other, names, prepared.crowd) }))
  return surest(
    judged
      .filter(({ fields }) => fields.givenName.sign !== 'different')
      .map(({ fields, ...each }) => ({ ...each, fields: signsOf(fields) }))
  )
}

export function likelyOrganisations(typed: OrganisationFacts, organisations: readonly OrganisationFacts[], total: number): Likely[] {
  const prepared = prepareOrganisations([typed, ...organisations], total)
  const [one, ...others] = prepared.organisations
  if (!one) return []
  return surest(
    others.map((other) => {
      const { fields, score } = judgeOrganisations(one, other, prepared)
      return { id: other.facts.id, score, fields: signsOf(fields) }
    })
  )
}
