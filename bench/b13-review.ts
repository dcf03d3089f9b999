import type { App } from '#main/app.ts'
import { createApp } from '#main/app.ts'
import { writeCsv } from '#main/formats/table/index.ts'
import type { Review, ReviewEdit } from '#shared/model/review.ts'
import { scratchFolder } from './card-file.ts'

/** What a review of 100,000 rows must not take longer than, in milliseconds. */
const limits = { judged: 3000, edit: 50, rows: 30, everything: 1000 }
const count = Number(process.env['ROWS'] ?? 100_000)

const given = ['Anna', 'Bo', 'Sofie', 'Mikkel', 'Karen', 'Søren', 'Åse', 'Jens Peter', 'Ida', 'Otto']
const family = ['Holm', 'Lund', 'Østerby', 'Krag', 'Ærø', 'Bang-Møller', 'Aagaard', 'Fjord', 'Storm', 'Vinter', 'Dam', 'Birk']
const titles = ['Direktør', 'Projektleder', 'Konsulent', 'Sundhedschef', 'Formand']
const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

/** Fictional persons, ten at each organisation; every hundredth has a slip in the domain. Some are called otherwise the second time. */
function table(time: 1 | 2): Uint8Array {
  const rows = Array.from({ length: count }, (_row, at) => {
    const [first, last] = [given[at % given.length] ?? '', `${family[at % family.length]} ${family[(at >> 4) % family.length]}`]
    const organisation = `Forening ${Math.floor(at / 10)} for Alle`
    const domain = `forening${Math.floor(at / 10)}`
    const slip = at % 100 === 5 ? `${domain.slice(0, -1)}x${domain.slice(-1)}` : domain
    const title = time === 2 && at % 50 === 0 ? 'Leder' : (titles[at % titles.length] ?? '')
    return [
      `${first} ${last}`,
      title,
      organisation,
      `${plain(first)}.${plain(last)}.${at}@${slip}.example`,
      `20${String(at).padStart(6, '0')}`
    ]
  })
  return Buffer.from(writeCsv([['Navn', 'Titel', 'Organisation', 'E-mail', 'Telefon'], ...rows], { delimiter: ';', bom: true }))
}

/** Milliseconds of processor time: what else the machine does is not counted. */
async function timed(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const told = (what: string, ms: number, limit?: number) =>
  process.stdout.write(
    `${JSON.stringify({ bench: 'B13', what, ms: Math.round(ms * 10) / 10, ...(limit === undefined ? {} : { limit, verdict: ms <= limit ? 'must' : 'missed' }) })}\n`
  )

/** The slowest of some of a kind. */
async function slowest(times: number, work: (at: number) => Promise<unknown>): Promise<number> {
  let most = 0
  for (let at = 0; at < times; at++) most = Math.max(most, await timed(() => work(at)))
  return most
}

async function measure(app: App, time: 1 | 2): Promise<Review> {
  const { client } = app
  const name = time === 1 ? 'first' : 'again'
  const upload = app.upload(table(time), 'medlemmer.csv')
  let review: Review | undefined
  told(`${name}: read and judged`, await timed(async () => (review = await client.imports.read({ upload, fileName: 'medlemmer.csv' }))))
  if (!review) throw new Error('nothing was read')
  const { id } = review
  await client.imports.edit({
    id,
    edits: [
      { do: 'source', name: `Kilde ${time}` },
      { do: 'source', name: 'medlemmer' }
    ]
  })
  told(`${name}: judged`, await timed(() => client.imports.edit({ id, edits: [{ do: 'source', name: 'medlemmer' }] })), limits.judged)
  const edit = (...edits: ReviewEdit[]) => client.imports.edit({ id, edits })
  const rows = (tab: 'all' | 'look' | 'changes' | 'new', search = '', offset = 0) => client.imports.rows({ id, tab, search, offset })
  told(`${name}: rows, first search`, await timed(() => rows('all', 'karen')))
  told(
    `${name}: rows of any tab and search`,
    await slowest(20, (at) => rows(at % 2 ? 'all' : 'look', ['krag', 'forening 77', 'x', ''][at % 4], at * 100)),
    limits.rows
  )
  const { rows: some } = await rows('all', '', count / 2)
  const persons = some.flatMap((row) => row.persons)
  const rowId = (at: number) => persons[at % persons.length]?.id ?? ''
  told(`${name}: include one`, await slowest(20, (at) => edit({ do: 'include', rowId: rowId(at), include: at % 2 === 0 })), limits.edit)
  told(
    `${name}: correct a title`,
    await slowest(20, (at) => edit({ do: 'person', rowId: rowId(at), patch: { title: `Nr. ${at}` } })),
    limits.edit
  )
  told(
    `${name}: correct name and address`,
    await slowest(20, (at) =>
      edit({ do: 'person', rowId: rowId(at), patch: { familyName: `Ny ${at}`, emails: [`ny${at}@forening.example`] } })
    ),
    limits.edit
  )
  told(
    `${name}: rename a partner`,
    await slowest(10, (at) => edit({ do: 'partner', rowId: some[at]?.partner?.id ?? '', patch: { name: `Omdøbt ${at}` } })),
    limits.edit
  )
  told(`${name}: untick all`, await timed(() => edit({ do: 'include-all', include: false })), limits.everything)
  told(`${name}: tick what is new`, await timed(() => edit({ do: 'include-all', include: true, tab: 'new' })), limits.everything)
  told(`${name}: tick all`, await timed(() => edit({ do: 'include-all', include: true })), limits.everything)
  told(`${name}: another policy`, await timed(() => edit({ do: 'policy', policy: 'fill' })), limits.everything)
  await edit({ do: 'policy', policy: 'update' })
  const fixable = (await client.imports.get({ id })).summary.fixable
  for (const { code, count: flags } of fixable)
    told(`${name}: fix all ${flags} ${code}`, await timed(() => edit({ do: 'fix-all', code, accept: true })), limits.everything)
  told(`${name}: report`, await timed(() => client.imports.report({ id })))
  globalThis.gc?.()
  process.stdout.write(
    `${JSON.stringify({ bench: 'B13', what: `${name}: heap`, megabytes: Math.round(process.memoryUsage().heapUsed / 1e6), rss: Math.round(process.memoryUsage().rss / 1e6) })}\n`
  )
  return review
}

const app = createApp({ home: scratchFolder(), host: 'cli' })
await measure(app, 1)
const upload = app.upload(table(1), 'medlemmer.csv')
const { id } = await app.client.imports.read({ upload, fileName: 'medlemmer.csv' })
const commit = await timed(async () => {
  for await (const _step of await app.client.imports.commit({ id }));
})
told('commit', commit)
await measure(app, 2)
await app.close()
