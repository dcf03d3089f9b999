import { describe, expect, it } from 'vitest'
import { actionOf } from '#renderer/ui/grid/keys.ts'
import { beginsWith, isTyping, nothingTyped, typeLetter } from '#renderer/ui/grid/type-ahead.ts'

const press = (keys: string) => {
  const held = keys.split('+').slice(0, -1)
  const key = keys.endsWith('+ ') ? ' ' : (keys.split('+').at(-1) ?? '')
  return {
    key,
    code: '',
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift')
  }
}

describe('A key in a table', () => {
  it.each([
    ['ArrowDown', { do: 'move', step: 'down' }],
    ['Home', { do: 'move', step: 'rowStart' }],
    ['Ctrl+Home', { do: 'move', step: 'first' }],
    ['Meta+End', { do: 'move', step: 'last' }],
    ['Ctrl+ArrowRight', { do: 'move', step: 'rowEnd' }],
    ['PageDown', { do: 'move', step: 'pageDown' }],
    ['Shift+ArrowDown', { do: 'extend', step: 'down' }],
    ['Enter', { do: 'open' }],
    ['Ctrl+Enter', { do: 'open' }],
    [' ', { do: 'peek' }],
    ['Shift+ ', { do: 'tick' }],
    ['Ctrl+a', { do: 'tickAll' }],
    ['Shift+Enter', { do: 'addSort' }],
    ['Shift+F10', { do: 'menu' }],
    ['ContextMenu', { do: 'menu' }],
    ['Alt+ArrowDown', { do: 'headMenu' }],
    ['F4', { do: 'headMenu' }],
    ['-', { do: 'fold', open: false, all: false }],
    ['Shift+_', { do: 'fold', open: false, all: true }],
    ['Shift+?', { do: 'fold', open: true, all: true }],
    ['Escape', { do: 'clear' }],
    ['Delete', { do: 'delete' }],
    ['å', { do: 'jump', letter: 'å' }],
    ['Shift+Æ', { do: 'jump', letter: 'Æ' }]
  ])('%s means what the sheet of shortcuts says', (keys, expected) => {
    expect(actionOf(press(keys))).toEqual(expected)
  })

  it.each(['Tab', 'Shift+Tab', 'F2', 'Ctrl+c', 'Ctrl+Shift+Z', 'Alt+ArrowUp', 'Ctrl+Alt+e', '@'])('%s is left to others', (keys) => {
    expect(actionOf(press(keys))).toBeUndefined()
  })
})

describe('Letters typed at a table', () => {
  it('make one word while they come without a pause, and begin anew after one', () => {
    const k = typeLetter(nothingTyped, 'k', 1000)
    const kr = typeLetter(k, 'r', 1500)
    expect([k.text, kr.text, typeLetter(kr, 'l', 4000).text]).toEqual(['k', 'kr', 'l'])
    expect([isTyping(kr, 1600), isTyping(kr, 4000), isTyping(nothingTyped, 0)]).toEqual([true, false, false])
  })

  it.each([
    ['Ærø-Sørensen', 'aeroe', true],
    ['Aagaard', 'å', true],
    ['Åse', 'aa', true],
    ['Olsen', 'ø', false],
    ['Krag', 'kr', true],
    ['Krag', 'rag', false]
  ])('%s is meant by "%s": %s', (name, typed, expected) => {
    expect(beginsWith(name, typed)).toBe(expected)
  })
})
