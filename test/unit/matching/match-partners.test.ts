import { describe, expect, it } from 'vitest'
import { fold } from '#shared/rules/fold.ts'
import { type PartnerCandidate, type PartnerEntry, partnerWays, repeatedNames } from '#shared/rules/matching/match-partners.ts'
import { Matching } from '#shared/rules/matching/matching.ts'

const known = (id: string, name: string, more: Partial<PartnerCandidate> = {}): PartnerCandidate => ({
  ...{ id, name, formerNames: [], domains: [], ids: [], uids: [], cvr: '' },
  ...more
})
type Asked = Omit<PartnerEntry, 'place'>
const entry = (name: string, ...domains: string[]): Asked => ({
  ...{ name: fold(name), readName: fold(name), domains: () => domains, ids: [], uids: [], cvr: '', peoplesPartners: () => [] }
})
function match(page: Asked[], candidates: PartnerCandidate[], memory: Record<string, string[]> = {}): string[] {
  const entries = page.map((asked, place) => ({ ...asked, place }))
  const ways = partnerWays(candidates, new Map(Object.entries(memory).map(([name, ids]) => [fold(name), ids])))
  const { answers } = new Matching(entries, ways, (each) => new Set(ways.flatMap((way) => way.find(each))))
  const repeated = repeatedNames(entries, answers)
  return answers.map((answer, at) => (repeated.has(at) ? 'several' : 'id' in answer ? `${answer.kind} ${answer.id}` : answer.kind))
}

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

  it('is found by its number in the source before anything else, and two of one name with numbers are two', () => {
    const two = [known('1', 'Naboer', { ids: ['7'] }), known('2', 'Beboere', { ids: ['8'] })]
    expect(match([{ ...entry('Naboer'), ids: ['8'] }], two)).toEqual(['found 2'])
    expect(
      match(
        [
          { ...entry('Kolonien'), ids: ['1'] },
          { ...entry('Kolonien'), ids: ['2'] }
        ],
        two
      )
    ).toEqual(['new', 'new'])
  })

  it('may be the partner with its CVR number, or the one where its people are, and that is asked', () => {
    expect(match([{ ...entry('Region Midt'), cvr: '12345678' }], [known('1', 'Region Midtvest', { cvr: '12345678' })])).toEqual(['maybe 1'])
    const people = { ...entry('Region Midt'), peoplesPartners: () => ['1'] }
    expect(match([people], [known('1', 'Region Midtvest')])).toEqual(['maybe 1'])
    expect(match([people, entry('Region Midtvest')], [known('1', 'Region Midtvest')])).toEqual(['new', 'found 1'])
  })
})
