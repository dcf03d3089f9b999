import type { App } from '#main/app.ts'
import type { personColumns } from '#shared/model/person.ts'
import { cardFile, change, openCopy, sizes } from './card-file.ts'
import { compareEach } from './measure.ts'
import { openRaw, rawTable } from './raw-table.ts'

/** As many as the window asks for. */
const limit = 200
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const types = [
  ['kommune', 'municipality'],
  ['fond', 'foundation'],
  ['fagforening', 'union'],
  ['patientforening', 'patient-organisation'],
  ['forskning', 'research'],
  ['privat', 'private'],
  ['andet', 'other']
] as const

interface Question {
  query?: string
  by?: (typeof personColumns)[number]
  offset?: number
}

const page = (app: App, { query = '', by = 'name', offset = 0 }: Question) =>
  app.client.persons.table({ query, sort: [{ by }], offset, limit })

for (const size of sizes) {
  const path = await cardFile(size)
  const app = openCopy(path)
  const raw = openRaw(path)
  const table = rawTable(raw, limit)
  const job = (what: string, limits = { must: 2, goal: 1.3 }) => ({ bench: 'B4', what: `${what}, ${size} persons`, ...limits })
  const before = () => change(app)

  await compareEach(job('first page after a change'), {
    items: numbers(20),
    before,
    ours: () => page(app, {}),
    floor: () => table.first()
  })
  await compareEach(job('next page ÷ keyset page'), {
    items: numbers(100),
    ours: (at) => page(app, { offset: (at + 1) * limit }),
    floor: (at) => table.after((at + 1) * limit - 1)
  })
  await compareEach(job('jump to any row ÷ keyset page', { must: 3, goal: 1.5 }), {
    items: numbers(100).map((at) => Math.floor(((at * 37) % 100) * (size / 101))),
    ours: (row) => page(app, { offset: row + 1 }),
    floor: (row) => table.after(row)
  })
  await compareEach(job('a type sorted by partner after a change'), {
    items: types,
    before,
    ours: ([type]) => page(app, { query: `type:${type}`, by: 'partner' }),
    floor: ([, type]) => table.filtered(type)
  })
  await compareEach(job('all sorted by partner or title after a change'), {
    items: ['partner', 'title'] as const,
    before,
    ours: (by) => page(app, { by }),
    floor: (by) => table.sorted(by)
  })
  raw.close()
  await app.close()
}
