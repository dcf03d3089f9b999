import { cardFile, change, openCopy } from './card-file.ts'
import { compareEach } from './measure.ts'
import { openRaw } from './raw-table.ts'

/** One of every kind of question, also those that are true of almost everybody. */
const filters = [
  ...['dialog:>90d', '-dialog:<1y', 'har:email', 'mangler:email', 'navn:an*', 'titel:direktør', 'partner:forening', 'partner:>=2'],
  ...['type:kommune', 'status:aktiv', 'fast-kontakt:nej', 'stoppet:<1y', 'email:example', 'telefon:2012', 'web:example', 'mangler:tag'],
  ...['mangler:liste', '-afmeldt', 'frist:<30d', 'oprettet:i-dag', 'note:x', 'anna | bo', '-anna'],
  'status:aktiv dialog:>90d (type:kommune | tag:sundhed) -afmeldt'
]
const reading = 'select seq, id, notes, created_at, updated_at from person where deleted_at is null order by sort_key, seq'

const path = await cardFile(100_000)
const app = openCopy(path)
const raw = openRaw(path)
await compareEach(
  { bench: 'B4', what: 'the first page of any filter after a change ÷ reading the cards in order, 100000 persons', must: 2, goal: 1.3 },
  {
    items: filters,
    before: () => change(app),
    ours: (query) => app.client.persons.table({ query, sort: [{ by: 'name', desc: false }] }),
    floor: () => raw.prepare(reading).raw().all().length
  }
)
raw.close()
await app.close()
