import { findPersonDuplicates, preparePersons } from '#shared/rules/duplicates/find-persons.ts'
import { visitPersonPairs } from '#shared/rules/duplicates/person-blocks.ts'
import { cardFile, openCopy } from './card-file.ts'
import { duplicateTruth, type Truth } from './duplicate-truth.ts'
import { compare, timed } from './measure.ts'

const size = 100_000
const seeds = [1, 2, 3]
const key = (one: string, two: string) => (Number(one) < Number(two) ? `${one} ${two}` : `${two} ${one}`)
const print = (line: object) => process.stdout.write(`${JSON.stringify({ bench: 'B8', ...line })}\n`)
const share = (part: number, whole: number) => Number((part / whole).toFixed(4))
const found = ({ persons }: Truth) => findPersonDuplicates(preparePersons(persons, (place) => place))

/** Namesakes in different organisations who share nothing: there are thousands, and none of them may be found. */
function namesakes(truth: Truth, pairs: ReadonlySet<string>): { pairs: number; found: number } {
  const same = new Set(truth.pairs.map(({ one, two }) => key(one, two)))
  let count = 0
  let wrong = 0
  for (const bearers of Map.groupBy(truth.persons, ({ name }) => name).values())
    for (const [at, one] of bearers.entries())
      for (const two of bearers.slice(at + 1)) {
        const apart =
          one.organisations[0] !== two.organisations[0] &&
          !one.emails.some((mail) => two.emails.includes(mail)) &&
          one.phones[0] !== two.phones[0]
        if (!apart || same.has(key(one.id, two.id))) continue
        count++
        if (pairs.has(key(one.id, two.id))) wrong++
      }
  return { pairs: count, found: wrong }
}

for (const seed of seeds) {
  const truth = duplicateTruth(size, seed)
  const pairs = new Set(found(truth).map(({ one, two }) => key(one, two)))
  const isFound = ({ one, two }: { one: string; two: string }) => pairs.has(key(one, two))
  const hits = truth.pairs.filter(isFound).length
  const recall = share(hits, truth.pairs.length)
  const kinds = [...Map.groupBy(truth.pairs, ({ kind }) => kind)].map(([kind, all]) => [
    kind,
    share(all.filter(isFound).length, all.length)
  ])
  const apart = namesakes(truth, pairs)
  print({
    what: `${truth.pairs.length} persons entered twice among ${truth.persons.length}, seed ${seed}`,
    recall,
    precision: share(hits, pairs.size),
    verdict: apart.found > 0 || recall < 0.95 ? 'missed' : recall < 0.98 ? 'must' : 'goal',
    limits: 'recall ≥ 0.95, goal 0.98; no namesake found',
    namesakesApart: apart.pairs,
    namesakesFound: apart.found,
    byKind: Object.fromEntries(kinds)
  })
}

const truth = duplicateTruth(size, 7)
let compared = 0
await compare(
  {
    bench: 'B8',
    what: `duplicates over ${size} persons ÷ the same blocks without comparing`,
    must: 2,
    goal: 1.2,
    more: () => ({ compared })
  },
  {
    ours: () => timed(() => found(truth)),
    floor: () =>
      timed(() => {
        compared = 0
        visitPersonPairs(
          preparePersons(truth.persons, (place) => place),
          () => void compared++
        )
      })
  }
)

const app = openCopy(await cardFile(size))
const whole = await timed(async () => {
  for await (const _step of await app.client.duplicates.search());
})
const { counts } = await app.client.duplicates.summary()
const checks: number[] = []
const { rows } = await app.client.persons.table({ query: '', sort: [{ by: 'name' }], offset: 20_000, limit: 100 })
for (const row of rows)
  checks.push(
    await timed(() =>
      app.client.duplicates.check({
        entity: 'person',
        givenName: row.givenName,
        familyName: row.familyName,
        emails: row.email ? [row.email] : [],
        phones: row.phone ? [row.phone] : [],
        ...(row.partnerId ? { partnerId: row.partnerId } : {})
      })
    )
  )
const p95 = checks.toSorted((one, other) => one - other)[94] ?? 0
print({
  what: `search of a card file with ${size} persons in its worker, reading included`,
  seconds: Number((whole / 1000).toFixed(1)),
  counts
})
print({
  what: 'warning while typing, p95 of 100',
  milliseconds: Number(p95.toFixed(1)),
  verdict: p95 < 30 ? 'must' : 'missed',
  limits: '< 30 ms'
})
await app.close()
