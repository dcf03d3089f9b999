import { describe, expect, it } from 'vitest'
import { matchPersons, type PersonCandidate, type PersonEntry, personKey } from '#shared/rules/matching/match-persons.ts'

const known = (id: string, name: string, emails: string[] = [], partnerIds: string[] = ['p']): PersonCandidate => ({
  id,
  name,
  emails,
  partnerIds
})
const line = (name: string, emails: string[] = [], more: Partial<PersonEntry> = {}): PersonEntry => ({
  name,
  readName: name,
  emails,
  partnerId: 'p',
  place: 0,
  ...more
})
const match = (page: PersonEntry[], candidates: PersonCandidate[], memory: Record<string, string[]> = {}) =>
  matchPersons(page, candidates, new Map(Object.entries(memory))).map((answer) =>
    'id' in answer ? `${answer.kind} ${answer.id}` : answer.kind
  )

describe('A person on a page', () => {
  it('is found by the address, also under another partner', () =>
    expect(match([line('Anna Holm', ['anna@havnen.example'])], [known('1', 'Anna Holm', ['anna@havnen.example'], ['q'])])).toEqual([
      'found 1'
    ]))

  it('is found by the address when part of the name is the same', () =>
    expect(match([line('Anna Holm Lund', ['anna@havnen.example'])], [known('1', 'Anna Holm', ['anna@havnen.example'])])).toEqual([
      'found 1'
    ]))

  it('may be who had the address under another name, and that is asked', () =>
    expect(match([line('Bo Krag', ['anna@havnen.example'])], [known('1', 'Anna Holm', ['anna@havnen.example'])])).toEqual(['maybe 1']))

  it('is not taken for who stands elsewhere on the page', () => {
    const anna = known('1', 'Anna Holm', ['kontor.chef@havnen.example'])
    expect(match([line('Bo Krag', ['kontor.chef@havnen.example']), line('Anna Holm')], [anna])).toEqual(['new', 'found 1'])
  })

  it('is found by name at the same partner only', () => {
    expect(match([line('Åse Holm')], [known('1', 'Aase Holm')])).toEqual(['found 1'])
    expect(match([line('Åse Holm')], [known('1', 'Aase Holm', [], ['q'])])).toEqual(['new'])
    expect(match([line('Åse Holm', [], { partnerId: undefined })], [known('1', 'Aase Holm')])).toEqual(['new'])
  })

  it('is not found by an address that several share', () => {
    const both = [known('1', 'Anna Holm', ['team@havnen.example', 'x@havnen.example']), known('2', 'Bo Krag', ['x@havnen.example'])]
    expect(match([line('Ida Storm', ['x@havnen.example'])], both)).toEqual(['new'])
    expect(match([line('Bo Krag', ['x@havnen.example'])], both)).toEqual(['found 2'])
    expect(match([line('Ida Storm', ['info@havnen.example'])], [known('1', 'Anna Holm', ['info@havnen.example'])])).toEqual(['new'])
  })

  it('is not found by an address that two on the page share', () => {
    const page = [line('Ida Storm', ['a@havnen.example']), line('Bo Krag', ['a@havnen.example'])]
    expect(match(page, [known('1', 'Anna Holm', ['a@havnen.example'])])).toEqual(['new', 'new'])
  })

  it('is nobody for sure when several fit', () => {
    expect(match([line('Anna Holm')], [known('1', 'Anna Holm'), known('2', 'anna holm')])).toEqual(['several'])
    expect(
      match(
        [line('Anna Holm', ['a@x.example', 'b@x.example'])],
        [known('1', 'Anna Lund', ['a@x.example']), known('2', 'Anna Krag', ['b@x.example'])]
      )
    ).toEqual(['several'])
  })

  it('is the one at this partner when another has the same name and address elsewhere', () =>
    expect(
      match(
        [line('Anna Holm', ['a@x.example'])],
        [known('1', 'Anna Holm', ['a@x.example'], ['q']), known('2', 'Anna Holm', ['a@x.example'])]
      )
    ).toEqual(['found 2']))

  it('is who the same line was last time, whatever the card says now', () => {
    const memory = { [personKey('p', 'Anna Holm')]: ['1'] }
    expect(match([line('Anna Holm')], [known('1', 'Anna Vester'), known('2', 'Anna Holm')], memory)).toEqual(['found 1'])
  })

  it('may stand under several partners, but once under each', () => {
    const anna = known('1', 'Anna Holm', ['anna@havnen.example'], ['p', 'q'])
    const twice = line('Anna Holm', ['anna@havnen.example'], { partnerId: 'q', place: 1 })
    expect(match([line('Anna Holm', ['anna@havnen.example']), twice], [anna])).toEqual(['found 1', 'found 1'])
    expect(match([line('Anna Holm'), line('Anna Holm')], [anna])).toEqual(['found 1', 'new'])
  })
})
