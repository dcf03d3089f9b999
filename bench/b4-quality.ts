import { cardFile, change, openCopy } from './card-file.ts'
import { compare, timed } from './measure.ts'
import { openRaw } from './raw-table.ts'

const path = await cardFile(100_000)
const app = openCopy(path)
const raw = openRaw(path)
const read = [
  'select id, given_name, family_name from person where deleted_at is null',
  'select owner_id, kind, value_norm, status from contact_point',
  'select person_id, organisation_id from affiliation where to_on is null'
].map((sql) => raw.prepare(sql).raw())
const summary = () => app.client.quality.summary()
const again: number[] = []

/** Everything worked out anew, as after every save. */
const afterChange = async () => {
  await change(app)
  const first = await timed(summary)
  again.push(await timed(summary))
  return first
}

const what = 'what is missing on all cards right after a save ÷ reading persons, addresses and roles, 100000 persons'
await compare(
  { bench: 'B4', what, must: 6, goal: 3, more: () => ({ againMs: Number(Math.max(...again).toPrecision(3)) }) },
  { ours: afterChange, floor: () => timed(() => read.map((statement) => statement.all().length)) }
)
raw.close()
await app.close()
