import { describe, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { accept, decide, importPage, type PagePartner, pageHtml, pageText, partsOf } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const given = ['Anna', 'Bo', 'Sofie', 'Mikkel', 'Karen', 'Søren', 'Åse', 'Jens Peter']
const family = ['Holm', 'Lund', 'Østerby', 'Krag', 'Ærø', 'Bang-Møller', 'Aagaard']
const first = ['Havnens', 'Byens', 'Øernes', 'Fjordens', 'Skovens', 'Kystens']
const last = ['Venner', 'Forening', 'Fællesskab', 'Forbund', 'Netværk', 'Hjælpere']
const titles = ['Direktør', 'Projektleder', 'Sekretariatsleder', 'Sundhedschef', 'Konsulent', 'Formand']
const statements = [
  'Vi er med, fordi ingen skal stå alene.',
  'Ulighed begynder tidligt, så det gør vi også.',
  'Her er plads til alle, hver dag.'
]

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
const person = fc.record({ given: fc.constantFrom(...given), family: fc.constantFrom(...family), title: fc.constantFrom(...titles) })
const partner = fc
  .record({
    first: fc.constantFrom(...first),
    last: fc.constantFrom(...last),
    statement: fc.constantFrom(...statements),
    persons: fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: (each) => each.given + each.family })
  })
  .map(
    (made): PagePartner => ({
      name: `${made.first} ${made.last}`,
      statement: made.statement,
      persons: made.persons.map((each, at) => ({
        name: `${each.given} ${each.family}`,
        title: each.title,
        email: `${plain(each.given)}.${plain(each.family)}@${plain(made.first + made.last)}.example`,
        phone: `+45 20 00 4${at} ${10 + given.indexOf(each.given)}`
      }))
    })
  )
const page = fc.uniqueArray(partner, { minLength: 3, maxLength: 8, selector: (each) => each.name })
const runs = { numRuns: 8 }

describe('Any page', () => {
  it('changes nothing the second time, as text or as a saved file', () =>
    fc.assert(
      fc.asyncProperty(page, async (partners) => {
        const { client, close } = testApp()
        await importPage(client, partners)
        const before = await client.file.dump()
        for (const form of [{ text: pageText(partners) }, { html: pageHtml(partners) }]) {
          const review = await client.imports.read(form)
          expect(review.summary.partners).toEqual({ create: 0, update: 0, unchanged: partners.length, conflict: 0, departed: 0 })
          expect(await accept(client, review)).toMatchObject({ changeSet: null })
        }
        expect(await client.file.dump()).toBe(before)
        await close()
      }),
      runs
    ))

  it('after any other page can be taken back step by step, and done again', () =>
    fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 2, maxLength: 3 }), fc.boolean(), async (pages, tickAll) => {
        const { client, close } = testApp()
        await client.settings.setAlliance({ version: 0, patch: { name: 'Havnealliancen' } })
        const states = [await client.file.dump()]
        const sets: string[] = []
        for (const partners of pages) {
          const review = await client.imports.read({ text: pageText(partners), source: 'Siden' })
          const whole = await decide(client, review, { do: 'wholeness', wholeness: 'whole' })
          const gone = partsOf(whole).filter((row) => row.disposition === 'departed')
          const edits = gone.map((row) => ({ do: 'include' as const, rowId: row.id, include: tickAll }))
          if (edits.length > 0) await client.imports.edit({ id: review.id, edits })
          const { changeSet } = await accept(client, review)
          if (changeSet === null) continue
          sets.push(changeSet)
          states.push(await client.file.dump())
        }
        for (const [at, set] of [...sets.entries()].reverse()) {
          expect(await client.history.undo({ set })).toMatchObject({ kept: [] })
          expect(await client.file.dump()).toBe(states[at])
        }
        for (const [at, set] of sets.entries()) {
          await client.history.redo({ set })
          expect(await client.file.dump()).toBe(states[at + 1])
        }
        expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
        await close()
      }),
      runs
    ))
})
