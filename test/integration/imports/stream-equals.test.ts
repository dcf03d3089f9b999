import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'
import { contentOf, importAtOnce, stream } from './stream-fixture.ts'

const partners = ['Havnens Venner', 'Byens Haver', 'Fjordens Netværk', 'HAVNENS VENNER']
const names = ['Anna Holm', 'Bo Lund', 'Åse Krag', 'Søren Ærø', 'Jens Peter Aagaard']
const emails = ['', 'anna@havnen.example', 'bo@byen.example', 'aase@fjorden.example', 'post@fjorden.example']
const maybe = (...texts: string[]) => fc.constantFrom('', ...texts)

const row = fc
  .record({
    partner: maybe(...partners),
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
const headers = 'Organisation;Navn;E-mail;Titel;Hjemmeside;Begrundelse;Tags;Telefon'
const csv = (rows: readonly Record<string, string>[]) => [headers, ...rows.map((each) => Object.values(each).join(';'))].join('\n')
const table = fc.array(row, { minLength: 3, maxLength: 12 }).map(csv)

describe('A stream', () => {
  it(
    'comes to what the same file at once comes to, however it is cut',
    () =>
      fc.assert(
        fc.asyncProperty(table, fc.integer({ min: 1, max: 5 }), async (content, atOnce) => {
          const [parts, whole] = [testApp(), testApp()]
          const told = await Promise.allSettled([stream(parts, content, { atOnce }), importAtOnce(whole, content)])
          if (told[0].status === 'fulfilled' && told[1].status === 'fulfilled') {
            expect(told[0].value.summary).toMatchObject({ partners: told[1].value.partners, persons: told[1].value.persons })
            expect(await contentOf(parts)).toEqual(await contentOf(whole))
          } else expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
          await parts.close()
          await whole.close()
        }),
        { numRuns: 60, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: false }
      ),
    200_000
  )
})
