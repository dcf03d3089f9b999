import { NameComparison } from './compare-names.ts'
import { judgePersons, type PersonJudgement } from './judge-persons.ts'
import { type PreparedPersons, visitPersonPairs } from './person-blocks.ts'
import { PersonCrowd } from './person-crowd.ts'
import { type PersonFacts, type PlaceOf, personTraits } from './person-facts.ts'
import { Words } from './word.ts'

export interface FoundPersons {
  readonly one: string
  readonly two: string
  readonly judgement: PersonJudgement
}

export function preparePersons(facts: readonly PersonFacts[], placeOf: PlaceOf, total = 0): PreparedPersons & { readonly words: Words } {
  const words = new Words()
  const crowd = new PersonCrowd(total)
  const persons = facts.map((each) => personTraits(each, words, placeOf))
  for (const person of persons) crowd.add(person)
  return { persons, crowd, words }
}

/** All pairs that are probably one person, the surest first. tick is called now and then with how many were compared. */
export function findPersonDuplicates(
  prepared: ReturnType<typeof preparePersons>,
  tick: (compared: number) => void = () => {}
): FoundPersons[] {
  const { persons, crowd, words } = prepared
  const names = new NameComparison(words, crowd.wordBits)
  const seen = new Set<number>()
  const found: FoundPersons[] = []
  visitPersonPairs(prepared, (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    const key = first * persons.length + second
    if (seen.has(key)) return
    seen.add(key)
    if (seen.size % 10_000 === 0) tick(seen.size)
    const [one, two] = [persons[first], persons[second]]
    if (!one || !two) return
    const judgement = judgePersons(one, two, names, crowd)
    if (judgement.isDuplicate) found.push({ one: one.facts.id, two: two.facts.id, judgement })
  })
  return found.sort((a, b) => b.judgement.score - a.judgement.score)
}
