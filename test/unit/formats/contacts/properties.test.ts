import { describe, expect, it } from 'vitest'
import { readContacts } from '#main/formats/contacts/index.ts'
import { type ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'
import { PointLabel } from '#shared/model/point-label.ts'
import fc from '../../../support/fast-check.ts'
import { gridOf } from './tables.ts'

const column = fc.record(
  {
    header: fc.constantFrom('', 'Navn', 'Status', 'Afmeldt', 'E-mail', 'Felt'),
    target: fc.constantFrom(...MappingTarget.options),
    label: fc.option(fc.constantFrom(...PointLabel.options), { nil: undefined }),
    group: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    person: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })
  },
  { requiredKeys: ['header', 'target'] }
)
const asColumn = ({
  header,
  target,
  label,
  group,
  person
}: Partial<ColumnMapping> & Pick<ColumnMapping, 'header' | 'target'>): ColumnMapping => ({
  ...{ header, target, by: 'user' },
  ...(label ? { label } : {}),
  ...(group ? { group } : {}),
  ...(person ? { person } : {})
})
const value = fc.oneof(
  ...[fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'ja', 'nej', 'afmeldt', '[slet]', '12-03-2025', '33 11 00 00 / 20001234')],
  fc.constantFrom(
    'Anna Holm',
    'Holm, Anna',
    'Havnen',
    'anna@havnen.example, bo@havnen.example',
    'A <a@b.example>',
    '8000 Aarhus',
    ' ::: ',
    'Fond'
  )
)

describe('Reading a table', () => {
  it('never throws, whatever the mapping and the cells', () => {
    fc.assert(
      fc.property(
        fc.array(column, { maxLength: 8 }),
        fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 3 }),
        (columns, rows, headerRow) => {
          const read = readContacts({ grid: gridOf(rows), headerRow, columns: columns.map(asColumn), organisations: 'partners' })
          expect(read.lines).toHaveLength(rows.length)
        }
      ),
      { numRuns: 500 }
    )
  })

  it('finds every word of every mapped column again: in a draft, or among the problems', () => {
    let next = 0
    // words that occur once each, in the form that their field asks for
    const cellFor = (target: MappingTarget): string => {
      const word = `Ord${next++}q`
      if (target.endsWith('.email')) return `${word.toLowerCase()}@havnen.example`
      if (target.endsWith('.phone')) return `+45 20 ${String(100_000 + next).replace(/(..)(..)(..)/, '$1 $2 $3')}`
      if (target === 'optOut.on') return '12-03-2025'
      return word
    }
    const targets = MappingTarget.options.filter((target) => target !== 'skip' && target !== 'label')
    const table = fc.array(fc.tuple(fc.constantFrom(...targets), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })), {
      minLength: 1,
      maxLength: 9
    })
    fc.assert(
      fc.property(table, (drawn) => {
        // with a title it is a file of contacts: one of refusals has no persons
        const plan = [...drawn, ['person.title', [false, false, false]] as const]
        const columns = plan.map(([target], at): ColumnMapping => ({ header: `Felt ${at}`, target, by: 'user' }))
        const rows = [0, 1, 2].map((row) => plan.map(([target, filled]) => (filled[row] ? cellFor(target) : '')))
        const { lines: _lines, ...read } = readContacts({ grid: gridOf(rows), headerRow: 0, columns, organisations: 'others' })
        const found = JSON.stringify(read).replaceAll(' ', '')
        for (const cell of rows.flat()) {
          const written = cell === '12-03-2025' ? /2025-03-12|12-03-2025/ : new RegExp(cell.replaceAll(' ', '').replace('+', '\\+'), 'i')
          expect(found).toMatch(written)
        }
      }),
      { numRuns: 500 }
    )
  })
})
