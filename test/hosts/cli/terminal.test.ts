import { describe, expect, it } from 'vitest'
import { displayWidth, fitted } from '#main/hosts/cli/display-width.ts'
import { renderTable } from '#main/hosts/cli/output.ts'
import { readDay, readInstant } from '#main/hosts/cli/when.ts'
import { testNow } from '../../support/test-app.ts'

describe('The width of a text', () => {
  it.each([
    ['Åse', 3],
    ['A\u030ase', 3],
    ['日本', 4],
    ['👩‍👩‍👧', 2],
    ['e\u200b', 1]
  ])('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns))

  it('is never more than there is room for', () => {
    expect(fitted('Ærø-Sørensen', 5)).toBe('Ærø-…')
    expect(displayWidth(fitted('日本語のテキスト', 6))).toBeLessThanOrEqual(6)
    expect(fitted('Åse', 3)).toBe('Åse')
  })
})

describe('A table', () => {
  const columns = [
    { title: 'Navn', text: (row: { name: string; count: number }) => row.name },
    { title: 'Antal', right: true, text: (row: { name: string; count: number }) => row.count }
  ]
  const rows = [
    { name: 'Foreningen for det meget lange navn', count: 7 },
    { name: 'Kort', count: 1200 }
  ]

  it('aligns texts to the left and figures to the right', () => {
    expect(renderTable(rows, columns).split('\n')).toEqual([
      'Navn                                 Antal',
      'Foreningen for det meget lange navn      7',
      'Kort                                  1200'
    ])
  })

  it('fits into the terminal by shortening what is widest', () => {
    const lines = renderTable(rows, columns, 20).split('\n')
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(20)
    expect(lines[2]).toMatch(/^Kort +1200$/)
  })
})

describe('A day as people write it', () => {
  it.each([
    ['2026-12-01 Ring igen', '2026-12-01', 'Ring igen'],
    ['1.12.2026', '2026-12-01', ''],
    ['om 14 dage', '2026-12-06', ''],
    ['om 2 uger Følg op', '2026-12-06', 'Følg op'],
    ['in 3 days', '2026-11-25', ''],
    ['+7d', '2026-11-29', ''],
    ['i morgen ring', '2026-11-23', 'ring'],
    ['yesterday', '2026-11-21', '']
  ])('%j is %s', (text, day, rest) => expect(readDay(text, testNow)).toEqual({ day, rest }))

  it.each(['', '2026-02-30', '31.4.2026', 'engang', 'i', 'om mange dage'])('%j is none', (text) =>
    expect(readDay(text, testNow)).toBeUndefined()
  )

  it('with a time of day is an instant here', () => {
    expect(readInstant('2026-11-20 14:30', testNow)).toBe(new Date('2026-11-20T14:30').toISOString())
    expect(readInstant('20.11.2026 kl. 9.05', testNow)).toBe(new Date('2026-11-20T09:05').toISOString())
    expect(readInstant('2026-11-20T14:30:00Z', testNow)).toBe('2026-11-20T14:30:00.000Z')
    expect(readInstant('2026-11-20', testNow)).toBe(new Date('2026-11-20T12:00').toISOString())
    expect(readInstant('i dag', testNow)).toBe(testNow)
    expect(readInstant('nu', testNow)).toBe(testNow)
    expect(readInstant('2026-11-20 25:00', testNow)).toBeUndefined()
  })
})
