import { expect, it } from 'vitest'
import type { ReviewEdit } from '#shared/model/review.ts'
import fc from '../../support/fast-check.ts'
import { accept, alliance, importPage, type PagePartner, pageText, partsOf, type WholeReview, whole } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const names = ['Sofie Lund', 'Mikkel Holm', 'Karen Dam', 'Ida Storm', 'Peter Bang', 'Else Fjord']
const addresses = [
  'sofie.lund@havnensvenner.example',
  'karen.dam@faellesansvar.example',
  'ny@midtvest.example',
  'peter.bang@midvtest.example'
]
const somebody = fc.record({
  name: fc.constantFrom(...names),
  title: fc.constantFrom('Direktør', 'Konsulent', 'Formand'),
  email: fc.constantFrom(...addresses)
})
/** The alliance as it may look the next time: partners under other names, with other people. */
const nextPage = fc
  .array(
    fc.record({
      name: fc.constantFrom(
        'Havnens Venner',
        'Region Midtvest',
        'Region Midt og Vest',
        'Gigtfællesskabet',
        'Naboskabet',
        'Vesterå Kommune'
      ),
      persons: fc.uniqueArray(somebody, { maxLength: 3, selector: ({ name }) => name })
    }),
    { minLength: 1, maxLength: 6 }
  )
  .map((partners) => partners.map((partner): PagePartner => ({ ...partner, statement: 'Vi er med, fordi ingen skal stå alene.' })))

type AsPage = readonly PagePartner[]

/** As a table: a row for each person, and for each partner without one. */
const asTable = (partners: AsPage): string =>
  [
    'Navn;Titel;Partner;E-mail;Begrundelse',
    ...partners.flatMap(({ name, persons, statement = '' }) =>
      persons.length === 0
        ? [`;;${name};;${statement}`]
        : persons.map((each) => `${each.name};${each.title};${name};${each.email};${statement}`)
    )
  ].join('\n')

async function read({ client, upload }: TestApp, partners: AsPage, isFile: boolean) {
  const review = isFile
    ? await client.imports.read({ upload: upload(Buffer.from(asTable(partners)), 'alliancen.csv') })
    : await client.imports.read({ text: pageText(partners), source: 'Siden' })
  return whole(client, await client.imports.edit({ id: review.id, edits: [{ do: 'wholeness', wholeness: 'whole' }] }))
}

interface Choice {
  at: number
  what: number
  yes: boolean
}
const choice = fc.record({ at: fc.nat(30), what: fc.nat(8), yes: fc.boolean() })

/** Something that can be said about the review as it stands. */
function editOf(review: WholeReview, { at, what, yes }: Choice): ReviewEdit {
  const parts = partsOf(review)
  const part = parts[at % parts.length]
  const rowId = part?.id ?? ''
  const flag = part?.flags[0]
  const field = part?.fields[at % Math.max(1, part.fields.length)]
  const isPerson = part !== undefined && 'greeting' in part
  if (what === 0) return { do: 'include', rowId, include: yes }
  if (what <= 2 && field) return { do: 'take', rowId, field: field.field, take: yes }
  if (what === 3 && flag) return { do: 'flag', rowId, code: flag.code, line: flag.line, accept: yes }
  if (what === 4) return { do: 'include-all', include: yes, ...(at % 2 === 0 ? { tab: at % 4 === 0 ? 'new' : 'look' } : {}) }
  if (what === 5) return { do: 'policy', policy: (['update', 'fill', 'skip', 'create'] as const)[at % 4] ?? 'update' }
  if (what === 6) return { do: 'fix-all', code: 'email.typo-domain', accept: yes }
  if (part?.draft === null || part === undefined) return { do: 'include', rowId, include: yes }
  if (!isPerson) return { do: 'partner', rowId, patch: { name: yes ? 'Region Midtvest' : 'Byens Haver' } }
  return {
    do: 'person',
    rowId,
    patch: yes ? { emails: [addresses[at % addresses.length] ?? ''] } : { givenName: 'Karen', familyName: 'Dam' }
  }
}

it.each([
  ['page', false],
  ['file', true]
] as const)('Any %s with anything said about it is judged as if it had been said at once, and does what it says', (_kind, isFile) =>
  fc.assert(
    fc.asyncProperty(nextPage, fc.array(choice, { minLength: 1, maxLength: 6 }), async (partners, choices) => {
      const app = testApp()
      const { client } = app
      if (isFile) await accept(client, await read(app, alliance, true))
      else await importPage(client, alliance, 'Siden')
      let review = await read(app, partners, isFile)
      for (const one of choices) review = await whole(client, await client.imports.edit({ id: review.id, edits: [editOf(review, one)] }))
      // whatever is written, the review is worked out from the beginning
      await client.lists.create({ name: 'Noget andet', query: '' })
      const anew = await whole(client, await client.imports.get({ id: review.id }))
      expect(anew).toEqual(review)
      const { chosen } = anew.summary
      const done = await accept(client, anew).catch((error: { code: string }) => error.code)
      if (typeof done === 'string') expect(done).toBe('import.nothing-chosen')
      else {
        const { partners: organisations, persons } = done
        expect(organisations.created + organisations.updated).toBe(chosen.partners)
        expect(persons.created + persons.updated).toBe(chosen.persons)
        expect(organisations.ended + persons.ended).toBe(chosen.departures)
      }
      await app.close()
    }),
    { numRuns: 12 }
  )
)
