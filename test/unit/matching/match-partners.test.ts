import { describe, expect, it } from 'vitest'
import { fold } from '#shared/rules/fold.ts'
import { matchPartners, type PartnerCandidate } from '#shared/rules/matching/match-partners.ts'

const known = (id: string, name: string, more: Partial<PartnerCandidate> = {}): PartnerCandidate => ({
  id,
  name,
  formerNames: [],
  domains: [],
  ...more
})
const entry = (name: string, ...domains: string[]) => ({ name, readName: name, domains })
const match = (page: ReturnType<typeof entry>[], candidates: PartnerCandidate[], memory: Record<string, string[]> = {}) =>
  matchPartners(page, candidates, new Map(Object.entries(memory).map(([name, ids]) => [fold(name), ids]))).map((answer) =>
    'id' in answer ? `${answer.kind} ${answer.id}` : answer.kind
  )

describe('An entry of a page', () => {
  it('is found by its name in any Danish spelling', () =>
    expect(match([entry('Aarhus Hjælpen')], [known('1', 'Århus hjaelpen')])).toEqual(['found 1']))

  it('is found by what it was last time, before its name', () =>
    expect(match([entry('Naboer')], [known('1', 'Naboskabet'), known('2', 'Naboer')], { Naboer: ['1'] })).toEqual(['found 1']))

  it('is found by a former name, when no other partner is called so now', () => {
    const renamed = known('1', 'Byens Haver', { formerNames: ['Kolonihaverne'] })
    expect(match([entry('Kolonihaverne')], [renamed])).toEqual(['found 1'])
    expect(match([entry('Kolonihaverne')], [renamed, known('2', 'Kolonihaverne')])).toEqual(['found 2'])
  })

  it('may be the partner with its domain, and that is asked', () =>
    expect(match([entry('Region Midt', 'midtvest.example')], [known('1', 'Region Midtvest', { domains: ['midtvest.example'] })])).toEqual([
      'maybe 1'
    ]))

  it('is not taken for a partner that stands elsewhere on the page', () => {
    const region = known('1', 'Region Midtvest', { domains: ['midtvest.example'] })
    expect(match([entry('Museet', 'midtvest.example'), entry('Region Midtvest', 'midtvest.example')], [region])).toEqual(['new', 'found 1'])
  })

  it('is not taken for one of many with the same domain', () => {
    const many = ['1', '2', '3'].map((id) => known(id, `Afdeling ${id}`, { domains: ['stor.example'] }))
    expect(match([entry('Afdeling 9', 'stor.example')], many)).toEqual(['new'])
    expect(match([entry('Afdeling 9', 'stor.example')], many.slice(1))).toEqual(['several'])
  })

  it('is nobody for sure when several have its name, or when it stands there twice', () => {
    expect(match([entry('Naboer')], [known('1', 'Naboer'), known('2', 'naboer')])).toEqual(['several'])
    expect(match([entry('Naboer'), entry('Naboer')], [])).toEqual(['new', 'several'])
    expect(match([entry('Naboer'), entry('Naboer')], [], { Naboer: ['1', '2'] })).toEqual(['found 1', 'found 2'])
  })
})
