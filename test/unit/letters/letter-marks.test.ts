import { describe, expect, it } from 'vitest'
import { argumentsOf, fieldText, withFilter } from '#renderer/features/letters/chip-text.ts'
import { marksOf } from '#renderer/features/letters/letter-marks.ts'
import fc from '../../support/fast-check.ts'

const said = (text: string) =>
  marksOf(text).map((mark) =>
    mark.kind === 'field'
      ? [mark.field, mark.filters]
      : [mark.says.what, mark.depth, 'field' in mark.says ? mark.says.field : 'list' in mark.says ? mark.says.list : '']
  )

describe('What is shown in words', () => {
  it.each([
    ['{{ kontakt.fornavn }}', [['contact.firstName', []]]],
    ['{{contact.firstName|default:""}}', [['contact.firstName', [['default', ['']]]]]],
    [
      '{{ partner.begrundelse | forkort: 120, "…" | standard: "?" }}',
      [
        [
          'partner.statement',
          [
            ['forkort', ['120', '…']],
            ['standard', ['?']]
          ]
        ]
      ]
    ],
    ['{{ partner.felter.farve }}', [['partner.fields.farve', []]]],
    ['{{ kontakt.fornvn }}', []],
    ['{{ "2026-12-03" | dato }}', []],
    ['{{ kontakt.navn | append: dato }}', []],
    [
      '{% if partner.navn %}a{% else %}b{% endif %}',
      [
        ['if', 1, 'partner.name'],
        ['else', 1, ''],
        ['end', 1, '']
      ]
    ],
    ['{% if partner.navn == "x" %}a{% endif %}', []],
    ['{% if partner.navn %}a{% elsif dato %}b{% endif %}', []],
    ['{% endif %}{% if dato %}', []],
    [
      '{% for p in partner.kontakter %}{{ p.navn }}{{ q.navn }}{% endfor %}{{ p.navn }}',
      [
        ['for', 1, 'partner.contacts'],
        [{ item: 'partner.contacts.name' }, []],
        ['end', 1, '']
      ]
    ],
    [
      '{% for p in partner.projects %}{{ p.targetGroup }}{{ p.fornavn }}{% endfor %}',
      [
        ['for', 1, 'partner.projects'],
        [{ item: 'partner.projects.targetGroup' }, []],
        ['end', 1, '']
      ]
    ],
    ['{% for p in (1..3) %}{{ p }}{% endfor %}', []]
  ])('%s', (text, marks) => {
    expect(said(text)).toEqual(marks)
  })

  it('knows which parts of a block belong together, and how deep they are', () => {
    const marks = marksOf('{% if dato %}{% unless hilsen %}a{% endunless %}{% endif %}')
    expect(marks.map((mark) => mark.kind === 'block' && [mark.block, mark.depth])).toEqual([
      [0, 1],
      [1, 2],
      [1, 2],
      [0, 1]
    ])
  })

  it('is written as it was read, whatever is said about it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'å', ' ', ',', '"', '{', '}', '1', '|'), maxLength: 12 })
    fc.assert(
      fc.property(words, fc.nat(400), (or, atMost) => {
        const filters = withFilter(withFilter([], 'or', [or], 'da'), 'atMost', [String(atMost)], 'en')
        const [mark, ...others] = marksOf(fieldText('partner.begrundelse', filters))
        if (mark?.kind !== 'field') throw new Error('no field')
        expect(others).toEqual([])
        expect(argumentsOf(mark.filters, 'atMost')[0]).toBe(String(atMost))
        expect(argumentsOf(mark.filters, 'or')[0] ?? '').toBe(or.replace(/["{}]/g, ''))
      })
    )
  })
})
