import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { personSortKey, sortKey } from '#shared/rules/sort-key.ts'
import { sortRanks } from '#shared/rules/sort-ranks.generated.ts'
import fc from '../../support/fast-check.ts'

const collator = new Intl.Collator('da', { sensitivity: 'base' })
const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
const sorted = (names: readonly string[]) => [...names].sort((left, right) => compare(sortKey(left), sortKey(right)))

const parts = `Aage Åse aase AASE Ærlig Øjvind Östen Ägir Anne Ann André Andre Zoë Zoe Sørensen Soerensen Müller Myller Muller Groß Gross
  Þór Thor Friðrik Fridrik Aagaard Ågård McAarhus Łukasz Čapek Ñandú Patientforening Kommune Region A/S ph.d. A AA aA Aa J. K 2 10 Øst Vest
  Klimaår Klimaændring i og Œuvre Ĳssel Ŋa Ő Ű ð þ Œ d O’Brien ½ Århus Aarhus Aabenraa Åbyhøj y ü z æ ø å`.split(/\s+/)
const joiners = [...Array.from(" -'.,&/()–"), ' - ', '. ', ', ', ' & ', ' (', ') ']
const name = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...joiners)), { minLength: 1, maxLength: 4 }).map((pieces) =>
  pieces
    .map(([part, joiner]) => part + joiner)
    .join('')
    .slice(0, -1)
)

const inversions = (names: readonly string[]) => {
  const ordered = sorted(names)
  return ordered.slice(1).flatMap((after, index) => {
    const before = ordered[index] ?? ''
    return collator.compare(before, after) > 0 ? [[before, after]] : []
  })
}

describe('A sort key', () => {
  it('puts towns in the order of a Danish telephone book', () =>
    expect(sorted(['Åbyhøj', 'Aarhus', 'Ærø', 'Zoo', 'Aabenraa', 'Østerbro', 'Anders'])).toEqual([
      'Anders',
      'Zoo',
      'Ærø',
      'Østerbro',
      'Aabenraa',
      'Åbyhøj',
      'Aarhus'
    ]))

  it.each([
    ['aa', 'å'],
    ['Aa', 'Å'],
    ['AA', 'å'],
    ['ß', 'ss'],
    ['þ', 'th'],
    ['ü', 'y'],
    ['ð', 'd'],
    ['André', 'andre'],
    ['Ö', 'ø'],
    ['ế', 'e']
  ])('is the same for %s and %s', (left, right) => expect(sortKey(left)).toBe(sortKey(right)))

  it.each([
    ['aA', 'b'],
    ['Ann-Marie', 'Anna'],
    ['Ann Zoe', 'Ann-Marie'],
    ['å', 'я'],
    ['Holm 2', 'Holm A']
  ])('puts %s before %s', (before, after) => expect(compare(sortKey(before), sortKey(after))).toBe(-1))

  it('tells a hyphen from a space', () => expect(sortKey('Anne-Lise')).not.toBe(sortKey('Anne Lise')))

  it('puts any two characters of the table as the running ICU does', () => {
    const characters = sortRanks.flatMap(([, members]) => Array.from(members))
    const disagreeing = characters.flatMap((left) =>
      characters
        .filter((right) => compare(sortKey(left), sortKey(right)) !== Math.sign(collator.compare(left, right)))
        .map((right) => left + right)
    )
    expect(characters.length).toBeGreaterThan(350)
    expect(disagreeing).toEqual([])
  })

  it('leaves no neighbours the other way round in 5,000 made-up names', () =>
    expect(inversions(fc.sample(name, { numRuns: 5000, seed: 2026 }))).toEqual([]))

  it('orders any two names as the running ICU does, or calls them equal with it', () =>
    fc.assert(
      fc.property(name, name, (left, right) => {
        expect(compare(sortKey(left), sortKey(right))).toBe(Math.sign(collator.compare(left, right)))
      }),
      { numRuns: 5000 }
    ))

  it('gives SQLite the same order as JavaScript', () => {
    const names = fc.sample(name, { numRuns: 500, seed: 7 })
    const db = new Database(':memory:')
    db.exec('create table name (key text) strict')
    for (const text of names) db.prepare('insert into name values (?)').run(sortKey(text))
    expect(db.prepare('select key from name order by key').pluck().all()).toEqual(names.map(sortKey).sort(compare))
    db.close()
  })
})

describe('A person sort key', () => {
  it('puts all of one family together, then by given name', () => {
    const people: [string, string][] = [
      ['Holm', 'Åse'],
      ['Holm Bang', 'Anna'],
      ['Holm', 'Bo'],
      ['Holmgaard', 'Ane'],
      ['', 'Hubert'],
      ['Aagaard', 'Bo']
    ]
    const ordered = [...people].sort((left, right) => compare(personSortKey(...left), personSortKey(...right)))
    expect(ordered.map(([family, given]) => `${given} ${family}`.trim())).toEqual([
      'Bo Holm',
      'Åse Holm',
      'Anna Holm Bang',
      'Ane Holmgaard',
      'Hubert',
      'Bo Aagaard'
    ])
  })
})
