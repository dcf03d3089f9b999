import { describe, expect, it } from 'vitest'
import { fold } from '#shared/rules/fold.ts'
import { KeyIndex } from '#shared/rules/matching/match.ts'
import {
  type PersonCandidate,
  type PersonEntry,
  PersonIndex,
  personCandidates,
  personKey,
  personWays,
  Sharing
} from '#shared/rules/matching/match-persons.ts'
import { Matching } from '#shared/rules/matching/matching.ts'
import fc from '../../support/fast-check.ts'

const known = (
  id: string,
  name: string,
  emails: string[] = [],
  partnerIds: string[] = ['p'],
  more: Partial<PersonCandidate> & { title?: string } = {}
): PersonCandidate => ({
  ...{ id, name, emails, ids: [], uids: [], ...more },
  places: partnerIds.map((partnerId) => ({ partnerId, title: more.title ?? '', open: true }))
})
interface Line extends Partial<PersonEntry> {
  title?: string
}
function line(name: string, emails: string[] = [], { title = '', ...more }: Line = {}): PersonEntry {
  const { partnerId, place, ...given } = { partnerId: 'p' as string | undefined, place: 0, ...more }
  return {
    ...{ emails, ids: [], uids: [], partnerId, place, ...given, name: fold(name) },
    nameKey: partnerId ? personKey(partnerId, fold(name)) : '',
    lineKey: partnerId === undefined ? '' : personKey(partnerId, fold(name)),
    titleKey: partnerId && title !== '' ? personKey(partnerId, fold(title)) : ''
  }
}

/** Matches lines; memory tells who the lines were last time, stood where they stood. */
function matching(page: PersonEntry[], candidates: PersonCandidate[], lines: Record<string, string[]> = {}, stood: PersonCandidate[] = []) {
  const index = new PersonIndex()
  for (const candidate of candidates) index.add(candidate)
  const byName = new KeyIndex()
  for (const { name, id } of stood) byName.add(fold(name), id)
  const byTitle = new KeyIndex()
  for (const { id, places } of stood)
    for (const { partnerId, title } of places) if (title !== '') byTitle.add(personKey(partnerId, fold(title)), id)
  const byLine = new KeyIndex()
  for (const [key, ids] of Object.entries(lines)) for (const id of ids) byLine.add(key, id)
  const memory = { byLine, byName, byTitle }
  const sharing = new Sharing()
  for (const entry of page) sharing.add(entry, 1)
  const found = new Matching(page, personWays(index, memory, sharing), personCandidates(index, memory))
  return { sharing, found, told: () => found.answers.map((answer) => ('id' in answer ? `${answer.kind} ${answer.id}` : answer.kind)) }
}
const match = (...given: Parameters<typeof matching>) => matching(...given).told()

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
    const memory = { [personKey('p', fold('Anna Holm'))]: ['1'] }
    expect(match([line('Anna Holm')], [known('1', 'Anna Vester'), known('2', 'Anna Holm')], memory)).toEqual(['found 1'])
  })

  it('may stand under several partners, but once under each', () => {
    const anna = known('1', 'Anna Holm', ['anna@havnen.example'], ['p', 'q'])
    const twice = line('Anna Holm', ['anna@havnen.example'], { partnerId: 'q', place: 1 })
    expect(match([line('Anna Holm', ['anna@havnen.example']), twice], [anna])).toEqual(['found 1', 'found 1'])
    expect(match([line('Anna Holm'), line('Anna Holm')], [anna])).toEqual(['found 1', 'new'])
  })

  it('is found by what the source calls it, whatever else has changed, and by what everybody calls it', () => {
    const anna = known('1', 'Anna Holm', [], ['q'], { ids: ['77'] })
    expect(match([line('A. H. Lund', [], { ids: ['77'] })], [anna])).toEqual(['found 1'])
    expect(match([line('A. H. Lund', [], { uids: ['urn:x'] })], [known('1', 'Anna', [], [], { uids: ['urn:x'] })])).toEqual(['found 1'])
    expect(match([line('A. H. Lund', [], { uids: ['1'] })], [anna])).toEqual(['found 1'])
  })

  it('under no partner is found by the address, and by a name alone only as a question', () => {
    const anna = known('1', 'Anna Holm', ['anna@havnen.example'])
    expect(match([line('Anna Holm', ['anna@havnen.example'], { partnerId: '' })], [anna])).toEqual(['found 1'])
    expect(match([line('Anna Holm', [], { partnerId: '' })], [anna])).toEqual(['maybe 1'])
    expect(match([line('Anna Holm', [], { partnerId: '' })], [anna, known('2', 'anna holm')])).toEqual(['several'])
  })

  it('with the title of somebody who stood there and is missing may be who comes instead', () => {
    const chief = known('1', 'Anna Holm', [], ['p'], { title: 'Direktør' })
    const next = line('Bo Krag', [], { title: 'Direktør' })
    expect(match([next], [chief], {}, [chief])).toEqual(['maybe 1'])
    expect(match([next], [chief])).toEqual(['new'])
    expect(match([next, line('Anna Holm')], [chief], {}, [chief])).toEqual(['new', 'found 1'])
    expect(match([next, line('Ida Storm', [], { title: 'Direktør' })], [chief], {}, [chief])).toEqual(['new', 'new'])
  })

  it('of the name of somebody who is missing elsewhere may have moved', () => {
    const anna = known('1', 'Anna Holm', ['anna@havnen.example'], ['q'])
    expect(match([line('Anna Holm', ['ah@byen.example'])], [anna], {}, [anna])).toEqual(['maybe 1'])
    expect(match([line('Anna Holm', ['ah@byen.example'])], [anna])).toEqual(['new'])
    const still = line('Anna Holm', ['anna@havnen.example'], { partnerId: 'q', place: 1 })
    expect(match([line('Anna Holm', ['ah@byen.example']), still], [anna], {}, [anna])).toEqual(['new', 'found 1'])
  })

  it('is not found by an address that three share, even when part of the name is the same', () => {
    const three = ['1', '2', '3'].map((id) => known(id, `Holm ${id}`, ['x@havnen.example'], ['q']))
    expect(match([line('Anna Holm', ['x@havnen.example'])], three)).toEqual(['new'])
    expect(match([line('Anna Holm', ['x@havnen.example'])], three.slice(0, 1))).toEqual(['found 1'])
  })

  const names = ['Anna Holm', 'Anna Lund', 'Bo Krag', 'Holm', 'bo krag']
  const addresses = ['a@x.example', 'b@x.example', 'info@x.example']
  const someLine = fc.record({
    name: fc.constantFrom(...names),
    emails: fc.uniqueArray(fc.constantFrom(...addresses), { maxLength: 2 }),
    title: fc.constantFrom('', 'leder'),
    place: fc.nat(3)
  })
  // the place of a line says under whom it stands
  const placed = ({ name, emails, ...more }: { name: string; emails: string[]; title: string; place: number }) =>
    line(name, emails, { ...more, partnerId: ['p', 'q', '', undefined][more.place] })
  const somebody = fc.record({
    name: fc.constantFrom(...names),
    emails: fc.uniqueArray(fc.constantFrom(...addresses), { maxLength: 2 }),
    partnerIds: fc.uniqueArray(fc.constantFrom('p', 'q'), { maxLength: 2 }),
    title: fc.constantFrom('', 'Leder'),
    stood: fc.boolean()
  })

  it('who was put right is found as if everything had been looked for anew', () =>
    fc.assert(
      fc.property(
        fc.array(someLine, { minLength: 1, maxLength: 6 }),
        fc.array(somebody, { maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(5), someLine), { minLength: 1, maxLength: 4 }),
        (lines, people, corrections) => {
          const candidates = people.map(({ name, emails, partnerIds, title }, at) => known(String(at), name, emails, partnerIds, { title }))
          const stood = candidates.filter((_candidate, at) => people[at]?.stood)
          const page = lines.map(placed)
          const { found, sharing, told } = matching(page, candidates, {}, stood)
          for (const [place, corrected] of corrections) {
            const at = place % page.length
            const [before, now] = [page[at], placed(corrected)]
            if (!before) continue
            sharing.add(before, -1)
            sharing.add(now, 1)
            page[at] = now
            const was = told()
            const affected = found.change(at, now)
            for (const [other, answer] of told().entries()) if (!affected.includes(other)) expect(answer).toBe(was[other])
            expect(told()).toEqual(match(page, candidates, {}, stood))
          }
        }
      ),
      { numRuns: 300 }
    ))
})
