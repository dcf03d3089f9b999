import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { isGreetingDoubtful } from '#shared/rules/quality/doubtful-greeting.ts'
import { type NamedOne, sameButSpelling } from '#shared/rules/quality/spellings.ts'
import { salutation } from '#shared/rules/salutation.ts'
import type { Found } from './found.ts'
import { type GreetedPerson, greetedByName, greetingContext, knownAsTwo, organisationNames } from './names.store.ts'

/** Greetings that were made of a name whose parts a rule had to guess; what stands on letters now is the suggestion. */
export const doubtfulGreetings = ({ db }: ReadUnit): Found[] =>
  greetedByName(db)
    .filter((person) => isGreetingDoubtful({ ...person, isImported: person.isImported === 1 }))
    .flatMap((person) => greetingIssue(db, person))

const sure = 0.7

function greetingIssue(db: ReadUnit['db'], { id, givenName, familyName, displayName }: GreetedPerson): Found[] {
  const context = greetingContext(db, id)
  // a file that gives the two parts of a name in columns of their own leaves nothing to guess
  if (givenName !== '' && (context?.surety ?? 0) >= sure) return []
  const names = [{ givenName, familyName }]
  const greeting = salutation({ names, organisation: context?.organisation ?? '', language: context?.language === 'en' ? 'en' : 'da' })
  return [
    {
      ...{ rule: 'greeting', entity: 'person', entityId: id, part: '', field: 'greeting', value: greeting },
      ...{ suggestion: givenName === '' ? null : greeting, about: `${givenName}|${familyName}|${displayName}` }
    }
  ]
}

type Pairs = ReturnType<typeof sameButSpelling>

/** Names of the last time and their pairs: names seldom change, and comparing all of them takes its time. */
const compared = new WeakMap<ReadUnit['db'], { text: string; pairs: Pairs }>()

function pairsOf(db: ReadUnit['db'], names: readonly NamedOne[]): Pairs {
  const text = names.map(({ id, name }) => `${id} ${name}`).join('\n')
  const before = compared.get(db)
  if (before?.text === text) return before.pairs
  const pairs = sameButSpelling(names)
  compared.set(db, { text, pairs })
  return pairs
}

/** Organisations that may be one, under two spellings of its name. */
export function twoSpellings({ db }: ReadUnit): Found[] {
  const names = organisationNames(db)
  const pairs = pairsOf(db, names)
  if (pairs.length === 0) return []
  const two = knownAsTwo(db)
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return pairs
    .filter(([later, earlier]) => !two.has([later, earlier].sort().join(' ')))
    .map(([later, earlier]) => ({
      ...{ rule: 'two-spellings', entity: 'organisation', entityId: later, part: earlier, field: 'name' },
      ...{ value: nameOf.get(later) ?? '', suggestion: nameOf.get(earlier) ?? '', about: `${nameOf.get(later)}|${nameOf.get(earlier)}` }
    }))
}
