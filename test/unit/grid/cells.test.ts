import { describe, expect, it } from 'vitest'
import { blockOf } from '#renderer/ui/grid/cell-block.ts'
import { cellActionOf } from '#renderer/ui/grid/cell-mode-keys.ts'
import { placeBlock } from '#renderer/ui/grid/paste.ts'
import { cellCount, rectOf, stepIn } from '#renderer/ui/grid/range.ts'
import fc from '../../support/fast-check.ts'

const press = (keys: string, altGraph = false) => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) || '+',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    getModifierState: () => altGraph
  }
}

describe('A key among cells', () => {
  it('leaves the table by Tab, and goes on by it where somebody wants that', () => {
    expect([press('Tab'), press('Shift+Tab')].map((each) => cellActionOf(each))).toEqual([undefined, undefined])
    expect(cellActionOf(press('Tab'), true)).toEqual({ do: 'move', step: 'right' })
    expect(cellActionOf(press('Shift+Tab'), true)).toEqual({ do: 'move', step: 'left' })
  })

  it.each([
    ['ArrowDown', { do: 'move', step: 'down' }],
    ['Shift+ArrowRight', { do: 'extend', step: 'right' }],
    ['Ctrl+Shift+ArrowDown', { do: 'extend', step: 'bottom' }],
    ['Meta+ArrowUp', { do: 'move', step: 'top' }],
    ['Enter', { do: 'edit', caret: false }],
    ['F2', { do: 'edit', caret: true }],
    ['F4', { do: 'edit', caret: true, list: true }],
    ['Alt+ArrowDown', { do: 'edit', caret: true, list: true }],
    ['æ', { do: 'type', text: 'æ' }],
    ['Shift+X', { do: 'type', text: 'X' }],
    ['Dead', { do: 'type', text: '' }],
    ['Delete', { do: 'clear' }],
    ['Ctrl+a', { do: 'all' }],
    ['Ctrl+d', { do: 'fillDown' }],
    ['Ctrl+Shift+C', { do: 'copyWithHead' }],
    ['Shift+ ', { do: 'tick' }],
    [' ', undefined],
    ['Tab', undefined],
    ['Ctrl+c', undefined],
    ['Ctrl+z', undefined],
    ['Alt+x', undefined],
    ['F5', undefined]
  ])('%s is %j', (keys, action) => expect(cellActionOf(press(keys))).toEqual(action))

  it('written with AltGr is a sign, though Windows calls it Ctrl and Alt', () =>
    expect(cellActionOf({ ...press('Ctrl+Alt+@'), getModifierState: () => true })).toEqual({ do: 'type', text: '@' }))
})

const extent = { rows: 20, columns: 6, page: 5 }
const position = fc.record({ row: fc.nat(19), column: fc.nat(5) })
const step = fc.constantFrom('up', 'down', 'left', 'right', 'rowStart', 'rowEnd', 'first', 'last', 'pageUp', 'pageDown', 'top', 'bottom')

describe('A range of cells', () => {
  it('never leaves the rows, wherever keys lead', () =>
    fc.assert(
      fc.property(position, fc.array(step, { maxLength: 20 }), (start, steps) => {
        const end = steps.reduce((at, each) => stepIn(at, each, extent), start)
        expect(end.row >= 0 && end.row < 20 && end.column >= 0 && end.column < 6).toBe(true)
      })
    ))

  it('is the same from either corner', () =>
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(rectOf({ anchor: a, head: b })).toEqual(rectOf({ anchor: b, head: a }))
      })
    ))
})

describe('A pasted block', () => {
  const rect = (top: number, left: number, rows: number, columns: number) => ({
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1
  })

  it('of one value fills the range', () => {
    const { placed } = placeBlock([['x']], rect(1, 1, 3, 2), 20)
    expect(placed).toHaveLength(6)
    expect(placed.every(({ text }) => text === 'x')).toBe(true)
  })

  it('fills a range that it fits several times over', () => {
    const { placed } = placeBlock([['a'], ['b']], rect(0, 0, 4, 1), 20)
    expect(placed.map(({ text }) => text)).toEqual(['a', 'b', 'a', 'b'])
  })

  it('larger than the range lands from its corner, also below the last row, and those rows are counted', () => {
    const block = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f']
    ]
    expect(placeBlock(block, rect(18, 2, 1, 1), 20)).toEqual({
      placed: [
        { row: 18, column: 2, text: 'a' },
        { row: 18, column: 3, text: 'b' },
        { row: 19, column: 2, text: 'c' },
        { row: 19, column: 3, text: 'd' },
        { row: 20, column: 2, text: 'e' },
        { row: 20, column: 3, text: 'f' }
      ],
      surplus: 1
    })
  })

  it('places each of its cells once where it does not fill', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 5 }), (rows, columns) => {
        const block = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => `${row}/${column}`))
        const { placed } = placeBlock(block, rect(0, 0, 1, 1), 20)
        expect(placed.map(({ text }) => text)).toEqual(block.flat())
        expect(cellCount(rect(0, 0, rows, columns))).toBe(placed.length)
      })
    ))
})

describe('What is copied', () => {
  const email = {
    ...{
      id: 'email',
      label: 'E-mail',
      width: 100,
      render: () => null,
      chosen: null,
      sorted: undefined,
      level: undefined,
      toggleSort: undefined
    },
    text: (row: { mail: string }) => row.mail,
    withholds: (row: { mail: string }) => row.mail.startsWith('nej')
  }
  const rows = [{ mail: 'ja@celle.example' }, { mail: 'nej@celle.example' }]

  it('leaves out the address of who does not want to be contacted, and counts it', () =>
    expect(blockOf(rows, [email], true)).toEqual({ block: [['E-mail'], ['ja@celle.example'], ['']], withheld: 1 }))

  it('is what was typed, where the row does not say so yet', () =>
    expect(blockOf(rows.slice(0, 1), [email], false, (row) => (row.mail === 'ja@celle.example' ? 'ny@celle.example' : undefined))).toEqual({
      block: [['ny@celle.example']],
      withheld: 0
    }))

  it('is whole for one row: that is for writing to one person', () =>
    expect(blockOf(rows.slice(1), [email], false)).toEqual({ block: [['nej@celle.example']], withheld: 0 }))
})
