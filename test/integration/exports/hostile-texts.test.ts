import { describe, expect, it } from 'vitest'
import { writeCsv } from '#main/formats/table/index.ts'
import { hostileTexts } from '../../fixtures/hostile-texts.ts'
import fc from '../../support/fast-check.ts'
import { accept } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { exported, reviewOf } from './exported.ts'

const everybody = { what: 'persons', query: '' } as const

/** A card file into which a table brought the texts: each as the note, the title, the department and a field of somebody. */
async function imported(texts: readonly string[]): Promise<TestApp> {
  const app = testApp()
  const rows = texts.map((text, at) => [`Anna Holm ${at}`, `anna${at}@havnen.example`, 'Havnens Venner', text, text, text, text])
  const table = writeCsv([['Navn', 'E-mail', 'Partner', 'Noter', 'Titel', 'Afdeling', 'Felt: Egen'], ...rows], {
    delimiter: ';',
    bom: true
  })
  await accept(app.client, await reviewOf(app, { name: 'personer.csv', content: Buffer.from(table) }))
  return app
}

/** What stands on the cards, in the order in which they were made. */
async function standing({ client }: TestApp) {
  const { rows } = await client.persons.table({ query: '', sort: [{ by: 'email' }], limit: 1000 })
  const persons = await Promise.all(rows.map(({ id }) => client.persons.get({ id })))
  const byNumber = new Map(persons.map((person) => [Number(/\d+/.exec(person.points[0]?.value ?? '')?.[0]), person]))
  return [...byNumber.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, { notes, roles, customs }]) => ({
      notes,
      title: roles[0]?.title,
      department: roles[0]?.department,
      custom: customs[0]?.value
    }))
}

async function again(app: TestApp, as: 'csv' | 'xlsx' | 'vcard' | 'vcard3'): Promise<TestApp> {
  const other = testApp()
  await accept(other.client, await reviewOf(other, await exported(app.client, { as, wanted: everybody })))
  return other
}

const bytes = (texts: readonly (string | undefined)[]) => texts.map((text) => Buffer.from(text ?? '').toString('hex'))

describe('A hostile text', () => {
  it('stands on the card byte by byte as the file said it', async () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(120)
    const cards = await standing(await imported(hostileTexts))
    const wanted = hostileTexts.map((text) => text.normalize('NFC'))
    expect(bytes(cards.map(({ notes }) => notes))).toEqual(bytes(wanted))
    expect(bytes(cards.map(({ custom }) => custom))).toEqual(bytes(wanted))
  })

  it.each(['csv', 'xlsx'] as const)('goes through an export as %s and an import unchanged', async (as) => {
    const app = await imported(hostileTexts)
    const before = await standing(app)
    expect(before).toHaveLength(hostileTexts.length)
    expect(await standing(await again(app, as))).toEqual(before)
  })

  it.each(['vcard', 'vcard3'] as const)('goes through an export as %s and an import unchanged', async (as) => {
    const app = await imported(hostileTexts)
    const said = (cards: Awaited<ReturnType<typeof standing>>) =>
      cards.map(({ notes, title, department }) => ({ notes, title, department }))
    expect(said(await standing(await again(app, as)))).toEqual(said(await standing(app)))
  })

  it('goes through an extract as JSON unchanged', async () => {
    const app = await imported(hostileTexts)
    const { content } = await exported(app.client, { as: 'json', wanted: everybody })
    const other = testApp()
    await other.client.file.restoreDump({ dump: content.toString('utf8') })
    expect(await standing(other)).toEqual(await standing(app))
  })

  it('goes through tables and cards whatever it is', async () => {
    const text = fc
      .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
      .map((each) => each.toWellFormed().replaceAll('\u0000', '').replace(/\r/g, '').trim())
      .filter((each) => each !== '' && !/^\[(?:slet|delete)\]$/i.test(each))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 60 }), async (texts) => {
        const app = await imported(texts)
        const before = await standing(app)
        for (const as of ['csv', 'xlsx'] as const) expect(await standing(await again(app, as))).toEqual(before)
        expect((await standing(await again(app, 'vcard'))).map(({ notes }) => notes)).toEqual(before.map(({ notes }) => notes))
      }),
      { numRuns: 5 }
    )
  }, 120_000)
})
