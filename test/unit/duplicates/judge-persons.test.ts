import { describe, expect, it } from 'vitest'
import { findPersonDuplicates, preparePersons } from '#shared/rules/duplicates/find-persons.ts'
import type { PersonFacts } from '#shared/rules/duplicates/person-facts.ts'

type Given = Partial<Omit<PersonFacts, 'name'>>
const person = (given: Given): PersonFacts => {
  const { givenName = '', familyName = '' } = given
  return {
    id: '',
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    emails: [],
    phones: [],
    organisations: [],
    title: '',
    ...given
  }
}
const anna: Given = { givenName: 'Anna', familyName: 'Holm', organisations: ['alfa'] }

/** Signs of the fields that have one, or undefined when the two are held to be different people. */
function judged(one: Given, two: Given, others: readonly Given[] = []) {
  const facts = [one, two, ...others].map((each, at) => person({ ...each, id: String(at) }))
  const pair = findPersonDuplicates(preparePersons(facts, (id) => id)).find(({ one, two }) => one === '0' && two === '1')
  if (!pair) return undefined
  return Object.fromEntries(Object.entries(pair.judgement.fields).flatMap(([field, { sign }]) => (sign ? [[field, sign]] : [])))
}

describe('Two cards are probably one person', () => {
  it.each<[string, Given, Given]>([
    [
      'the same name at the same partner, addresses changed',
      { ...anna, emails: ['a@alfa.example'] },
      { ...anna, emails: ['b@alfa.example'] }
    ],
    ['a nickname', { ...anna, givenName: 'Henrik' }, { ...anna, givenName: 'Henk' }],
    ['a nickname that is a piece of the name', { ...anna, givenName: 'Charlotte' }, { ...anna, givenName: 'Lotte' }],
    ['an initial', anna, { ...anna, givenName: 'A.' }],
    ['a spelling of å', { ...anna, familyName: 'Aagaard' }, { ...anna, familyName: 'Ågård' }],
    ['a spelling that sounds alike', { ...anna, familyName: 'Hansen' }, { ...anna, familyName: 'Hanssen' }],
    ['letters that swapped places', { ...anna, familyName: 'Mosehøj' }, { ...anna, familyName: 'Mosehjø' }],
    ['swapped names', anna, { ...anna, givenName: 'Holm', familyName: 'Anna' }],
    ['a name that stands in one field', anna, { ...anna, givenName: 'Holm, Anna', familyName: '' }],
    ['a given name more', anna, { ...anna, givenName: 'Anna Mette' }],
    ['a name parted elsewhere', { ...anna, givenName: 'Anne Mette' }, { ...anna, givenName: 'Anne', familyName: 'Mette Holm' }],
    ['a family name more', anna, { ...anna, familyName: 'Holm-Lund' }],
    ['another family name, the same mail', { ...anna, emails: ['a@x.example'] }, { ...anna, familyName: 'Lund', emails: ['a@x.example'] }],
    ['another partner, the same telephone', { ...anna, phones: ['+4520'] }, { ...anna, organisations: ['beta'], phones: ['+4520'] }],
    [
      'one without a partner, mail at the same employer',
      { ...anna, emails: ['a@alfa.example'] },
      { ...anna, organisations: [], emails: ['h@alfa.example'] }
    ],
    ['one of whom only the name is known', { ...anna, emails: ['a@alfa.example'] }, { givenName: 'Anna', familyName: 'Holm' }]
  ])('%s', (_what, one, two) => {
    expect(judged(one, two)).toBeDefined()
    expect(judged(two, one)).toBeDefined()
  })
})

describe('Two cards are different people', () => {
  it.each<[string, Given, Given]>([
    [
      'the same name at different partners, nothing shared',
      { ...anna, emails: ['a@alfa.example'] },
      { ...anna, organisations: ['beta'], emails: ['a@beta.example'] }
    ],
    ['the same name at different partners, nothing known', anna, { ...anna, organisations: ['beta'] }],
    [
      'a couple with one mailbox and one telephone',
      { ...anna, emails: ['h@x.example'], phones: ['+4520'] },
      { ...anna, givenName: 'Bo', emails: ['h@x.example'], phones: ['+4520'] }
    ],
    ['colleagues with one given name', anna, { ...anna, familyName: 'Lund' }],
    ['colleagues with one double given name', { ...anna, givenName: 'Karl Erik' }, { ...anna, givenName: 'Karl Erik', familyName: 'Lund' }],
    ['colleagues with one family name', anna, { ...anna, givenName: 'Bo' }],
    ['colleagues whose names look alike', { ...anna, givenName: 'Lone' }, { ...anna, givenName: 'Lise' }],
    ['two halves of a double name', { ...anna, givenName: 'Anne Mette' }, { ...anna, givenName: 'Anne Lise' }],
    [
      'who sat in the same seat with the same mailbox',
      { ...anna, emails: ['formanden@alfa.example'] },
      { givenName: 'Bo', familyName: 'Lund', organisations: ['alfa'], emails: ['formanden@alfa.example'] }
    ],
    [
      'a mailbox of the house',
      { ...anna, emails: ['info@alfa.example'] },
      { ...anna, organisations: ['beta'], emails: ['info@alfa.example'] }
    ]
  ])('%s', (_what, one, two) => {
    expect(judged(one, two)).toBeUndefined()
    expect(judged(two, one)).toBeUndefined()
  })

  it('who share the number of a switchboard', () => {
    const namesake = { ...anna, organisations: ['beta'], phones: ['+4570'] }
    const one = { ...anna, phones: ['+4570'] }
    expect(judged(one, namesake)).toBeDefined()
    const others = ['Bo Bang', 'Ida Dam'].map((name) => ({
      ...one,
      givenName: name.split(' ')[0] ?? '',
      familyName: name.split(' ')[1] ?? ''
    }))
    expect(judged(one, namesake, others)).toBeUndefined()
  })
})

describe('Why is told by field', () => {
  it('identical, equivalent, subset and different each have their sign', () => {
    const one = { ...anna, emails: ['a@x.example', 'b@x.example'], phones: ['+4520'], title: 'Leder' }
    const two = { ...anna, givenName: 'Ann', emails: ['a@x.example'], phones: ['+4521'], title: 'leder' }
    expect(judged(one, two)).toEqual({
      givenName: 'equivalent',
      familyName: 'identical',
      email: 'subset',
      phone: 'different',
      organisation: 'identical',
      title: 'identical'
    })
  })
})
