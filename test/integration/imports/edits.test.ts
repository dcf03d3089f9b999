import { describe, expect, it } from 'vitest'
import { accept, alliance, changed, decide, importPage, type PagePartner, partnerOf, personOf, readPage } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const odd: readonly PagePartner[] = [
  ...changed('Region Midtvest', (partner) => ({
    ...partner,
    persons: [...partner.persons, { name: 'Else Fjord', title: 'Jurist', email: 'else.fjord@midvtest.example' }]
  })),
  { name: 'Naboskabet', statement: 'Naboer er der altid, og de er gratis.', persons: [{ name: 'Ole Anne Mose Krag', title: 'Formand' }] }
]

describe('A review', () => {
  it('opens with what a person has to look at', async () => {
    const { client } = testApp()
    const review = await readPage(client, odd)
    expect(review.summary).toMatchObject({ tabs: { inOrder: 4, look: 2 } })
    expect(personOf(review, 'Else Fjord').flags).toMatchObject([
      { code: 'email.typo-domain', severity: 'warn', suggestion: 'else.fjord@midtvest.example' }
    ])
    expect(review.lines[(personOf(review, 'Else Fjord').draft?.emails[0]?.line ?? 0) - 1]).toContain('else.fjord@midvtest.example')
  })

  it('uses the suggestion of a flag when it is accepted', async () => {
    const { client } = testApp()
    const review = await readPage(client, odd)
    const row = personOf(review, 'Else Fjord')
    const flag = row.flags[0]
    const edit = { do: 'flag', rowId: row.id, code: flag?.code ?? '', line: flag?.line ?? 0, accept: true } as const
    const after = await decide(client, review, edit)
    expect(personOf(after, 'Else Fjord')).toMatchObject({ flags: [], draft: { emails: [{ value: 'else.fjord@midtvest.example' }] } })
    expect(after.summary).toMatchObject({ tabs: { inOrder: 5, look: 1 } })
    await accept(client, review)
    // the page still has the slip, and nobody has to look at it again
    const again = await readPage(client, odd)
    expect(again.summary).toMatchObject({ persons: { unchanged: 9 }, tabs: { look: 0 } })
    expect(await accept(client, again)).toMatchObject({ changeSet: null })
    expect((await client.persons.table({ query: 'else', sort: [{ by: 'name' }] })).rows).toMatchObject([
      { email: 'else.fjord@midtvest.example' }
    ])
  })

  it('keeps a value whose flag is dismissed, and does not learn its domain', async () => {
    const { client } = testApp()
    const review = await readPage(client, odd)
    const row = personOf(review, 'Else Fjord')
    const edit = { do: 'flag', rowId: row.id, code: 'email.typo-domain', line: row.flags[0]?.line ?? 0, accept: false } as const
    expect((await decide(client, review, edit)).summary.tabs.look).toBe(1)
    await accept(client, review)
    const { rows } = await client.partners.table({ query: 'midtvest', sort: [{ by: 'name' }] })
    expect((await client.partners.get({ id: rows[0]?.id ?? '' })).domains).toEqual(['midtvest.example'])
  })

  it('takes corrections in place and judges the row anew', async () => {
    const { client } = testApp()
    const review = await readPage(client, odd)
    const person = personOf(review, 'Ole Anne Mose Krag')
    const partner = partnerOf(review, 'Naboskabet')
    expect(person.flags.map((flag) => flag.code)).toContain('person.no-email')
    const after = await decide(
      client,
      review,
      {
        do: 'person',
        rowId: person.id,
        patch: { givenName: 'Ole', familyName: 'Krag', title: 'Formand', emails: ['ole@naboskabet.example'], phones: ['20 00 41 08'] }
      },
      { do: 'partner', rowId: partner.id, patch: { organisationType: 'other', website: 'naboskabet.example' } }
    )
    expect(personOf(after, 'Ole Krag')).toMatchObject({ flags: [], greeting: 'Kære Ole', greetingGuessed: false })
    expect(partnerOf(after, 'Naboskabet')).toMatchObject({ organisationType: 'other', typeGuessed: false, attention: false })
    await accept(client, review)
    const { rows } = await client.partners.table({ query: 'naboskabet', sort: [{ by: 'name' }] })
    expect(await client.partners.get({ id: rows[0]?.id ?? '' })).toMatchObject({
      organisationType: 'other',
      website: 'naboskabet.example',
      contacts: [{ displayName: 'Ole Krag', points: [{ value: 'ole@naboskabet.example' }, { value: '+4520004108' }] }]
    })
    expect(await importPage(client, odd)).toMatchObject({ changeSet: null })
  })

  it('writes only what is ticked', async () => {
    const { client } = testApp()
    const review = await readPage(client, alliance)
    await decide(
      client,
      review,
      { do: 'include-all', include: false },
      { do: 'include', rowId: partnerOf(review, 'Havnens Venner').id, include: true },
      { do: 'include', rowId: personOf(review, 'Mikkel Holm').id, include: true }
    )
    expect(await accept(client, review)).toMatchObject({ partners: { created: 1 }, persons: { created: 1 } })
    expect((await client.persons.table({ sort: [{ by: 'name' }] })).rows.map((row) => row.displayName)).toEqual(['Mikkel Holm'])
    expect((await readPage(client, alliance)).summary).toMatchObject({
      partners: { create: 4, unchanged: 1 },
      persons: { create: 6, unchanged: 1 }
    })
  })

  it('changes with none of its edits when one of them is about a row that is not there', async () => {
    const { client } = testApp()
    const review = await readPage(client, alliance)
    const edits = [{ do: 'source', name: 'Andet' } as const, { do: 'partner', rowId: 'p99', patch: { name: 'Ingen' } } as const]
    await expect(client.imports.edit({ id: review.id, edits })).rejects.toMatchObject({ code: 'record.not-found' })
    expect((await client.imports.get({ id: review.id })).source.name).toBe('Partnere i Havnealliancen')
  })

  it('is gone when it is discarded', async () => {
    const { client } = testApp()
    const review = await readPage(client, alliance)
    await client.imports.discard({ id: review.id })
    await expect(decide(client, review, { do: 'source', name: 'x' })).rejects.toMatchObject({
      code: 'import.review-gone'
    })
  })
})
