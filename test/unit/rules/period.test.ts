import { describe, expect, it } from 'vitest'
import { endsBeforeItBegins, printPeriod } from '#shared/rules/period/print-period.ts'
import { readFuzzyDate, readPeriod } from '#shared/rules/period/read-period.ts'
import { monthsFrom } from '#shared/rules/period/read-unit.ts'
import fc from '../../support/fast-check.ts'

describe('A period', () => {
  it.each([
    ['2019–2020, forventes forlænget', '2019-01-01', '2020-12-31', 'year', true],
    ['2019-2020 (forlænget)', '2019-01-01', '2020-12-31', 'year', true],
    ['2023-2024, expected to be extended', '2023-01-01', '2024-12-31', 'year', true],
    ['2019/20', '2019-01-01', '2020-12-31', 'year', false],
    ['2011-12', '2011-01-01', '2012-12-31', 'year', false],
    ['2021-03', '2021-03-01', '2021-03-31', 'month', false],
    ['forår 2024', '2024-03-01', '2024-05-31', 'quarter', false],
    ['Efteråret 2022 – foråret 2023', '2022-09-01', '2023-05-31', 'quarter', false],
    ['vinter 2023/24', '2023-12-01', '2024-02-29', 'quarter', false],
    ['3. kvartal 2023 – ', '2023-07-01', null, 'quarter', false],
    ['Q3 2023 – Q1 2024', '2023-07-01', '2024-03-31', 'quarter', false],
    ['første halvår 2023', '2023-01-01', '2023-06-30', 'quarter', false],
    ['siden 2018', '2018-01-01', null, 'year', false],
    ['since March 2018', '2018-03-01', null, 'month', false],
    ['2018 og frem', '2018-01-01', null, 'year', false],
    ['fra marts 2021 til udgangen af 2022', '2021-03-01', '2022-12-31', 'month', false],
    ['marts-juni 2024', '2024-03-01', '2024-06-30', 'month', false],
    ['1. marts – 30. juni 2024', '2024-03-01', '2024-06-30', 'day', false],
    ['1/9 2023-31/12 2025', '2023-09-01', '2025-12-31', 'day', false],
    ['1/9-31/12 2025', '2025-09-01', '2025-12-31', 'day', false],
    ['2023-09-01/2025-12-31', '2023-09-01', '2025-12-31', 'day', false],
    ['Projektperioden: 1.9.2023 til 2025', '2023-09-01', '2025-12-31', 'day', false],
    ['ca. 2020 til medio 2021', '2020-01-01', '2021-07-31', 'month', false],
    ['between 2019 and 2021', '2019-01-01', '2021-12-31', 'year', false],
    ['til og med 2022', null, '2022-12-31', 'year', false],
    ['until June 2022', null, '2022-06-30', 'month', false],
    ['løbende', null, null, 'unknown', false],
    ['', null, null, 'unknown', false]
  ] as const)('is read out of "%s"', (text, from, to, precision, isExtended) =>
    expect(readPeriod(text)).toEqual({ from, to, precision, isExtended })
  )

  it.each(['når pengene er der', '31/2 2024', '2019–', 'vinter 2024', 'fase 2 (2019)', '13. kvartal 2022', 'marts', '–', '2019–2020–2021'])(
    'that nobody can read, "%s", is said to be none',
    (text) => expect(text === '2019–' ? readPeriod(text)?.to : readPeriod(text)).toBeNull()
  )

  it('that ends before it begins is read as it stands, and known as such', () => {
    const read = readPeriod('2022–2020')
    expect(read).toMatchObject({ from: '2022-01-01', to: '2020-12-31' })
    expect(read && endsBeforeItBegins(read)).toBe(true)
  })

  it.each([
    ['marts 2019', '2019-03-01', '2019-03-31'],
    ['siden 2018', '2018-01-01', '2018-12-31'],
    ['5. maj 2020', '2020-05-05', '2020-05-05']
  ])('of one end, "%s", is a date', (text, from, to) => expect(readFuzzyDate(text)).toMatchObject({ from, to }))

  it('with two ends is no date', () => expect(readFuzzyDate('2019–2020')).toBeNull())
})

const size = { year: 12, quarter: 3, month: 1 } as const
const unit = (precision: 'year' | 'quarter' | 'month' | 'day') =>
  fc
    .record({ year: fc.integer({ min: 1950, max: 2100 }), at: fc.integer({ min: 0, max: 11 }), season: fc.boolean() })
    .map(({ year, at, season }) => {
      if (precision === 'day') return { from: `${year}-01-${10 + at}`, to: `${year}-01-${10 + at}` }
      const first = precision === 'year' ? 1 : precision === 'month' ? at + 1 : (at % 4) * 3 + (season ? 3 : 1)
      return monthsFrom(first, size[precision], year, precision) ?? { from: '', to: '' }
    })

it.each(['year', 'quarter', 'month', 'day'] as const)('what is printed of a period as exact as a %s reads back as the same', (precision) =>
  fc.assert(
    fc.property(
      unit(precision),
      unit(precision),
      fc.constantFrom('both', 'from', 'to'),
      fc.constantFrom('da', 'en'),
      (a, b, ends, language) => {
        const [first, last] = a.from <= b.from ? [a, b] : [b, a]
        const period = {
          from: ends === 'to' ? null : first.from,
          to: ends === 'from' ? null : last.to,
          ...{ precision, isExtended: false }
        }
        expect(readPeriod(printPeriod(period, language))).toEqual(period)
      }
    )
  )
)

it('whatever is typed is read or not, and never throws', () =>
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void readPeriod(text))))
