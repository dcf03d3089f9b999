import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { testApp } from '../../support/test-app.ts'

const firstWords = ['Havnens', 'Søens', 'Østre', 'Åens', 'Birkelunds', 'Fjordens', 'Ældres', 'Byens', 'Stjerne', 'Mølle'] as const
const lastWords = ['Venner', 'Patientforening', 'Kommune', 'Fagforbund', 'Forening', 'Fonden', 'Netværk', 'Beboerhus'] as const
const givenNames = ['Åse', 'Bo', 'Cecilie', 'Søren', 'Mikkel', 'Hans Jørgen', 'Zoë', 'Anne-Marie', 'Øyvind'] as const
const familyNames = ['Ærø-Sørensen', 'Aagaard', 'Krag', 'Lund', 'Møllegaard', 'Thorup', 'Brink', 'Åkjær'] as const
const titles = ['Direktør', 'Sekretariatschef', 'Formand', 'Projektleder', 'Konsulent', 'Kommunikationschef', ''] as const
const statements = [
  'Vi vil have lige adgang for alle, også for dem, der går langsomt.',
  'Sundhed begynder i hverdagen. Derfor er vi med.',
  'Uligheden vokser, og det kan vi kun gøre noget ved sammen.\n\nVi bidrager med viden & frivillige.',
  ''
] as const

const person = fc.record({
  given: fc.constantFrom(...givenNames),
  family: fc.constantFrom(...familyNames),
  title: fc.constantFrom(...titles),
  mail: fc.boolean(),
  phone: fc.option(fc.integer({ min: 20_000_000, max: 29_999_999 }))
})
const partner = fc.record({ statement: fc.constantFrom(...statements), people: fc.array(person, { minLength: 1, maxLength: 3 }) })
const names = firstWords.flatMap((first) => lastWords.map((last) => `${first} ${last}`))

it('reads back as a partner page without a change', { timeout: 200_000 }, async () => {
  const some = fc.array(partner, { minLength: 12, maxLength: 16 })
  await fc.assert(
    fc.asyncProperty(some, fc.shuffledSubarray(names, { minLength: 16, maxLength: 16 }), async (partners, chosen) => {
      const { client, close } = testApp()
      const taken = new Set<string>()
      for (const [at, { statement, people }] of partners.entries()) {
        // of a partner without a type, an import proposes one by its name
        const { id } = await client.partners.create({ name: chosen[at] ?? `Partner ${at}`, organisationType: 'other' })
        if (statement !== '') await client.partners.setStatement({ id, language: 'da', text: statement })
        for (const [no, { given, family, title, mail, phone }] of people.entries()) {
          if (taken.has(`${given} ${family}`)) continue
          taken.add(`${given} ${family}`)
          const emails = mail || phone === null ? [`p${at}-${no}@partner${at}.example`] : []
          const phones = phone === null ? [] : [`+45 ${phone + at * 3 + no}`]
          await client.persons.create({ givenName: given, familyName: family, partnerId: id, title, emails, phones })
        }
      }
      const { file, partners: count } = await client.directory.make({ as: 'html', language: 'da' })
      expect(count).toBe(partners.length)
      const review = await client.imports.read({ html: readFileSync(file?.path ?? '', 'utf8'), fileName: 'partnere.html' })
      const { partners: found, persons, problems } = review.summary
      expect({ found, persons, problems }).toMatchObject({
        found: { create: 0, update: 0, unchanged: partners.length, conflict: 0, departed: 0 },
        persons: { create: 0, update: 0, unchanged: taken.size, conflict: 0, departed: 0 },
        problems: 0
      })
      await close()
    }),
    { numRuns: 2, endOnFailure: true }
  )
})

it('leaves out who said no, and what was not chosen', async () => {
  const { client } = testApp()
  const { id } = await client.partners.create({ name: 'Aaens Venner' })
  await client.partners.create({ name: 'Zoologisk Have' })
  const anna = await client.persons.create({ givenName: 'Anna', familyName: 'Krag', partnerId: id, emails: ['anna@aaen.example'] })
  await client.persons.create({
    givenName: 'Bo',
    familyName: 'Lund',
    partnerId: id,
    emails: ['bo@aaen.example'],
    phones: ['+45 20 00 12 01']
  })
  await client.consent.set({ personId: anna.id, purpose: 'newsletter', status: 'withdrawn', how: 'Skrev det' })
  const { file, left } = await client.directory.make({ as: 'html', phones: false, language: 'da' })
  const page = readFileSync(file?.path ?? '', 'utf8')
  expect(left).toEqual(['Anna Krag'])
  expect(page).not.toMatch(/Anna|anna@|20 00/)
  expect(page).toContain('bo@aaen.example')
  // "Aa" is the last letter
  expect(page.indexOf('Zoologisk')).toBeLessThan(page.indexOf('Aaens'))
  const { file: booklet } = await client.directory.make({ as: 'pdf', people: 'none', language: 'en' })
  expect(
    readFileSync(booklet?.path ?? '')
      .subarray(0, 5)
      .toString()
  ).toBe('%PDF-')
  await expect(client.directory.make({ as: 'html', query: 'ingen-af-dem' })).rejects.toMatchObject({ code: 'directory.empty' })
})
