import { describe, expect, it } from 'vitest'
import { nameParts, peopleShown, resolvedOf, type Shown } from '#renderer/features/letters/people.ts'
import { ExcludeReason, type Recipient } from '#shared/model/outreach.ts'
import fc from '../../support/fast-check.ts'

const aRecipient = (name: string, reason: ExcludeReason | null = null, partnerName = ''): Recipient => ({
  personId: name,
  affiliationId: null,
  partnerId: null,
  name,
  partnerName,
  title: '',
  email: null,
  reason,
  because: null,
  pinned: null,
  viaMailbox: false,
  cc: []
})
const byName = { by: 'name', desc: false }
const anyReason = fc.option(fc.constantFrom(...ExcludeReason.options), { nil: null })
const somePeople = fc.array(anyReason).map((reasons) => reasons.map((reason, no) => aRecipient(`Person ${no}`, reason)))

describe('A name among recipients', () => {
  it.each([
    ['Hans Jørgen Krag', 'Hans Jørgen', 'Krag'],
    ['Åge de la Mose', 'Åge', 'de la Mose'],
    ['Naboskabet', '', 'Naboskabet'],
    ['', '', '']
  ])('%j has its weight on the part it is sorted by', (name, before, sorted) => {
    expect(nameParts(name)).toEqual({ before, sorted })
  })

  it('loses no letter when it is parted', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const { before, sorted } = nameParts(name)
        expect(`${before}${sorted}`.replace(/\s/g, '')).toBe(name.replace(/\s/g, ''))
      })
    )
  })
})

describe('The people of a list', () => {
  it('stand by family name as in a Danish book, and turn round', () => {
    const people = ['Bo Aagaard', 'Line Zeuthen', 'Åse Ærø', 'Ole Ådal', 'Ida Holm', 'Anna Holm'].map((name) => aRecipient(name))
    const names = peopleShown(people, 'all', byName).map(({ name }) => name)
    expect(names).toEqual(['Anna Holm', 'Ida Holm', 'Line Zeuthen', 'Åse Ærø', 'Ole Ådal', 'Bo Aagaard'])
    expect(peopleShown(people, 'all', { by: 'name', desc: true }).map(({ name }) => name)).toEqual(names.toReversed())
  })

  it('are kept as they came where nothing is sorted by', () => {
    const people = ['Bo', 'Anna'].map((name) => aRecipient(name))
    expect(peopleShown(people, 'all', { by: '', desc: false })).toEqual(people)
  })

  it('are each shown by exactly one number of the sum', () => {
    fc.assert(
      fc.property(somePeople, (people) => {
        const { included, excluded, reasons } = resolvedOf(people)
        const shown = (which: Shown) => peopleShown(people, which, byName).length
        expect(shown('included')).toBe(included.length)
        expect(shown('excluded')).toBe(excluded.length)
        expect(shown('all')).toBe(people.length)
        for (const { reason, count } of reasons) expect(shown(reason)).toBe(count)
        expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(excluded.length)
      })
    )
  })
})
