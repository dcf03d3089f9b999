import { describe, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { testApp } from '../../support/test-app.ts'
import { contentOf, importAtOnce, stream } from './stream-fixture.ts'

const names = ['Anna Holm', 'Bo Lund', 'Åse Krag', 'Søren Ærø', 'Jens Peter Aagaard']
const emails = ['', 'anna@havnen.example', 'bo@byen.example', 'aase@fjorden.example', 'post@fjorden.example']
const maybe = (...texts: string[]) => fc.constantFrom('', ...texts)
const slug = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

const row = fc
  .record({
    partner: fc.constantFrom('Havnens Venner', 'Byens Haver', 'Fjordens Netværk', 'HAVNENS VENNER'),
    name: maybe(...names),
    email: fc.constantFrom(...emails),
    title: maybe('Direktør', 'Formand'),
    web: maybe('https://havnen.example', 'https://byen.example'),
    statement: maybe('Vi er med, fordi ingen skal stå alene.', 'Her er plads til alle.'),
    tags: maybe('bestyrelse', 'presse'),
    says: fc.boolean()
  })
  // somebody who stands in several places has one telephone: which of two comes first, the order of the partners would say
  .map(({ says, ...told }) => ({ ...told, phone: says ? `20 00 4${told.name.length} ${10 + told.email.length}` : '' }))
/** Also those who stand under no partner. */
const anyRow = fc.tuple(row, fc.boolean()).map(([told, isLoose]) => (isLoose ? { ...told, partner: '' } : told))
/** Addresses tell whose they are: what is in doubt is asked about, and a question hangs on what comes first. */
const plainRow = row.map((told) => ({
  ...told,
  email: told.email && told.name ? `${slug(told.name)}@${slug(told.partner)}.example` : '',
  web: told.web ? `https://${slug(told.partner)}.example/${told.web.length}` : ''
}))

const headers = 'Organisation;Navn;E-mail;Titel;Hjemmeside;Begrundelse;Tags;Telefon'
const csv = (rows: readonly Record<string, string>[]) => [headers, ...rows.map((each) => Object.values(each).join(';'))].join('\n')
const table = (rows: fc.Arbitrary<Record<string, string>>) => fc.array(rows, { minLength: 3, maxLength: 12 }).map(csv)
const once = fc.uniqueArray(plainRow, { minLength: 1, maxLength: 3, selector: ({ partner }) => slug(partner) }).map(csv)
const atOnce = fc.integer({ min: 1, max: 5 })

/** Both card files hold what was read before. */
async function expectSame(before: string | null, content: string, rows: number): Promise<void> {
  const [parts, whole] = [testApp(), testApp()]
  if (before !== null) for (const app of [parts, whole]) await importAtOnce(app, before)
  const [inParts, inOne] = await Promise.allSettled([stream(parts, content, { atOnce: rows }), importAtOnce(whole, content)])
  if (inParts.status === 'fulfilled' && inOne.status === 'fulfilled') {
    expect(inParts.value.summary).toMatchObject({ partners: inOne.value.partners, persons: inOne.value.persons })
    expect(await contentOf(parts)).toEqual(await contentOf(whole))
  } else expect([inParts.status, inOne.status]).toEqual(['rejected', 'rejected'])
  await parts.close()
  await whole.close()
}

const runs = { numRuns: 15 }

describe('A stream', () => {
  it(
    'comes to what the same file at once comes to, however it is cut',
    () =>
      fc.assert(
        fc.asyncProperty(table(anyRow), atOnce, (content, rows) => expectSame(null, content, rows)),
        runs
      ),
    600_000
  )

  it(
    'that brings news comes to the same, too',
    () =>
      fc.assert(
        fc.asyncProperty(once, table(plainRow), atOnce, (before, content, rows) => expectSame(before, content, rows)),
        runs
      ),
    600_000
  )
})
