import { scriptPayloads } from '../fixtures/payloads/index.ts'
import { ask, show } from './every-screen.ts'
import { expect, test } from './web-host.ts'

type Dump = Record<string, Record<string, unknown>[]>

// codes, ids, days, addresses, numbers and what is stored as JSON have a form of their own; the rest is what people write
const hasForm = /^$|^[a-z0-9_.:-]+$|^\d{4}-|^[{[]|^\S+@\S+$|^\+?[\d ]+$|^https?:|^#|^[A-Za-z0-9+/=_-]{20,}$/

/** The same card file in which every text ends in something that would run, if anything did. */
function hostile(dump: string): { text: string; count: number; tables: Dump } {
  const { kartotek, ...tables } = JSON.parse(dump) as Dump
  let count = 0
  for (const rows of Object.values(tables))
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'string' && !hasForm.test(value)) row[column] = `${value} ${scriptPayloads[count++ % scriptPayloads.length]}`
  return { text: JSON.stringify({ kartotek, ...tables }), count, tables }
}

const cards = {
  organisation: '/partner/',
  person: '/person/',
  project: '/projekt/',
  working_group: '/gruppe/',
  event: '/arrangement/',
  initiative: '/henvendelse/',
  list: '/liste/',
  template: '/skabelon/',
  mailing: '/udsendelse/',
  sign_on: '/runde/',
  verification: '/stemmer/',
  annual_account: '/beretning/'
}
const reports = ['partners', 'types', 'focus', 'places', 'projects', 'outreach', 'silent', 'lists', 'follow-ups']
const tabs = [
  '/projekter',
  ...['arbejdsgrupper', 'arrangementer', 'henvendelser'].map((fane) => `/projekter?fane=${fane}`),
  '/projekter/matrix'
]
const letters = ['/breve', ...['lists', 'templates', 'rounds'].map((tab) => `/breve?tab=${tab}`)]
const others = [
  '/',
  '/alliancen',
  '/partnere',
  '/personer',
  '/log',
  '/mangler',
  '/dubletter',
  '/papirkurv',
  '/indstillinger',
  ...['fields', 'tags', 'staff', 'mail', 'purposes', 'cadence', 'import', 'backup', 'file'].map((at) => `/indstillinger?at=${at}`),
  '/moedeark'
]

test('nothing that any text of a card file says runs on any screen, and nothing leaves', async ({ page, host }) => {
  test.setTimeout(240_000)
  const ran: string[] = []
  await page.exposeFunction('hit', () => ran.push(page.url()))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  await host.open(page)
  await ask(page, 'file/openPractice', {})
  const { text, count, tables } = hostile(await ask<string>(page, 'file/dump', {}))
  expect(count).toBeGreaterThan(scriptPayloads.length * 3)
  await ask(page, 'file/create', { name: 'Fremmed' })
  const { rows } = await ask<{ rows: number }>(page, 'file/restoreDump', { dump: text })
  expect(rows).toBeGreaterThan(500)
  await page.reload()
  const of = Object.entries(cards).flatMap(([table, path]) => (tables[table] ?? []).slice(0, 2).map(({ id }) => `${path}${id}`))
  const peeked = [`/partnere?sel=${tables['organisation']?.[0]?.['id']}&peek=1`, `/personer?sel=${tables['person']?.[0]?.['id']}&peek=1`]
  const all = [...others, ...tabs, ...letters, ...reports.map((name) => `/rapporter?report=${name}`), ...peeked, ...of]
  expect(all.length).toBeGreaterThan(45)
  for (const path of all) {
    await show(page, path)
    expect([path, ran]).toEqual([path, []])
  }
  // this is how it would have been told
  await page.evaluate(() => Reflect.get(window, 'hit')())
  expect(ran).toHaveLength(1)
})
