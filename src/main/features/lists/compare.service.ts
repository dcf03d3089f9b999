import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { ComparedPerson } from '#shared/model/mailing-list.ts'
import type { CandidateRecord } from './candidates.store.ts'
import { selectedPersons } from './selection.service.ts'

interface Compared {
  onlyA: ComparedPerson[]
  onlyB: ComparedPerson[]
  both: ComparedPerson[]
}

const person = ({ personId, name, organisationName }: CandidateRecord): ComparedPerson => ({
  personId,
  name,
  partnerName: organisationName
})

/** Who is on one of two lists and not on the other, and who is on both; by name. */
export function compareLists(unit: ReadUnit, a: string, b: string): Compared {
  const [ofA, ofB] = [a, b].map(
    (listId) => new Map(selectedPersons(unit, { by: 'list', listId }).map((each) => [each.personId, person(each)]))
  )
  const [inA, inB] = [ofA ?? new Map<string, ComparedPerson>(), ofB ?? new Map<string, ComparedPerson>()]
  return {
    onlyA: [...inA.values()].filter(({ personId }) => !inB.has(personId)),
    onlyB: [...inB.values()].filter(({ personId }) => !inA.has(personId)),
    both: [...inA.values()].filter(({ personId }) => inB.has(personId))
  }
}
