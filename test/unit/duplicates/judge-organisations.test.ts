import { describe, expect, it } from 'vitest'
import { findOrganisationDuplicates, prepareOrganisations } from '#shared/rules/duplicates/find-organisations.ts'
import type { OrganisationFacts } from '#shared/rules/duplicates/organisation-facts.ts'

type Given = Partial<OrganisationFacts>

function judged(one: Given, two: Given, others: readonly Given[] = []) {
  const facts = [one, two, ...others].map((each, at) => ({
    name: '',
    otherNames: [],
    cvr: '',
    domains: [],
    emails: [],
    phones: [],
    ...each,
    id: String(at)
  }))
  return findOrganisationDuplicates(prepareOrganisations(facts)).find((pair) => pair.one === '0' && pair.two === '1')?.judgement
}

describe('Two cards are probably one organisation', () => {
  it.each<[string, Given, Given]>([
    ['the form of the company left out', { name: 'Alfa A/S' }, { name: 'ALFA' }],
    ['a spelling of å', { name: 'Aalborg Havn' }, { name: 'Ålborg Havn' }],
    ['the words the other way round', { name: 'Kulturhuset Mosehøj' }, { name: 'Mosehøj Kulturhuset' }],
    ['a slip in a long word', { name: 'Patientforeningen Havnen' }, { name: 'Patientforenigen Havnen' }],
    ['a word that is often left out', { name: 'Foreningen Gavl' }, { name: 'Gavl' }],
    ['a former name', { name: 'Nyt Navn', otherNames: ['Havnens Venner'] }, { name: 'Havnens Venner' }],
    ['the short name', { name: 'Bylivets Fælles Råd', otherNames: ['BFR'] }, { name: 'BFR' }],
    ['the same entry in the register', { name: 'Alfa', cvr: '12345678' }, { name: 'Beta Gruppen', cvr: '12345678' }],
    [
      'a part of the name, the same domain',
      { name: 'Røde Tråd', domains: ['traad.example'] },
      { name: 'Røde Tråd Mosehøj', domains: ['traad.example'] }
    ],
    ['the first letters, the same domain', { name: 'Bylivets Råd', domains: ['br.example'] }, { name: 'BR', domains: ['br.example'] }]
  ])('%s', (_what, one, two) => {
    expect(judged(one, two)).toMatchObject({ isDuplicate: true })
    expect(judged(two, one)).toMatchObject({ isDuplicate: true })
  })
})

describe('Two cards are different organisations', () => {
  it.each<[string, Given, Given]>([
    ['places that sound alike', { name: 'Mosehøj Kommune' }, { name: 'Mosehøm Kommune' }],
    [
      'long names of places that look alike, with addresses of their own',
      { name: 'Tranebærkærfonden', domains: ['traneb.example'] },
      { name: 'Tranebærærfonden', domains: ['other.example'] }
    ],
    ['numbers', { name: 'Kulturhuset 2' }, { name: 'Kulturhuset 3' }],
    ['a branch of its own', { name: 'Røde Tråd' }, { name: 'Røde Tråd Mosehøj' }],
    ['another entry in the register', { name: 'Alfa', cvr: '12345678' }, { name: 'Alfa', cvr: '87654321' }],
    ['a house with one domain', { name: 'Alfa Fonden', domains: ['hus.example'] }, { name: 'Betas Venner', domains: ['hus.example'] }]
  ])('%s', (_what, one, two) => {
    expect(judged(one, two)).toBeUndefined()
  })

  it('that share the domain of many', () => {
    const [one, two] = [
      { name: 'Tråd', domains: ['many.example'] },
      { name: 'Tråd Mosehøj', domains: ['many.example'] }
    ]
    expect(judged(one, two)).toBeDefined()
    expect(judged(one, two, [{ name: 'Gavl', domains: ['many.example'] }])).toBeUndefined()
  })
})
