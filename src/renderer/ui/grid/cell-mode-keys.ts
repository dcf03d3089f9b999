import type { Step } from './position.ts'

/** What a key means to a table that is edited as a spreadsheet. */
export type CellAction =
  | { do: 'move' | 'extend'; step: Step | 'top' | 'bottom' }
  | { do: 'edit'; caret: boolean; list?: boolean }
  | { do: 'type'; text: string }
  | { do: 'open' | 'clear' | 'all' | 'fillDown' | 'tick' | 'copyWithHead' | 'leave' }

export interface CellPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  getModifierState: (key: 'AltGraph') => boolean
}

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown'
}
const modSteps: Readonly<Record<string, Step | 'top' | 'bottom'>> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd'
}

/** Undefined: the key is not for the cells; what it means in reading holds. */
export function cellActionOf(press: CellPress, tabMoves = false): CellAction | undefined {
  const { key, altKey, shiftKey } = press
  if (key === 'Tab') return tabMoves ? { do: 'move', step: shiftKey ? 'left' : 'right' } : undefined
  // AltGr writes letters; Windows says Ctrl+Alt for it
  if (press.getModifierState('AltGraph')) return isSign(key) ? { do: 'type', text: key } : undefined
  if (altKey) return key === 'ArrowDown' ? { do: 'edit', caret: true, list: true } : undefined
  if (press.ctrlKey || press.metaKey) return withMod(key, shiftKey)
  const step = steps[key]
  if (step) return { do: shiftKey ? 'extend' : 'move', step }
  if (key === ' ') return shiftKey ? { do: 'tick' } : undefined
  if (key === 'Enter') return shiftKey ? { do: 'open' } : { do: 'edit', caret: false }
  if (key === 'F2') return { do: 'edit', caret: true }
  if (key === 'F4') return { do: 'edit', caret: true, list: true }
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' }
  if (key === 'Escape') return { do: 'leave' }
  // an accent waits for its letter: the editor takes both
  if (key === 'Dead' || key === 'Process') return { do: 'type', text: '' }
  return isSign(key) ? { do: 'type', text: key } : undefined
}

function withMod(key: string, shiftKey: boolean): CellAction | undefined {
  const step = modSteps[key]
  if (step) return { do: shiftKey ? 'extend' : 'move', step }
  const letter = key.toLowerCase()
  if (shiftKey) return letter === 'c' ? { do: 'copyWithHead' } : undefined
  if (key === 'Enter') return { do: 'open' }
  if (letter === 'a') return { do: 'all' }
  return letter === 'd' ? { do: 'fillDown' } : undefined
}

const isSign = (key: string): boolean => [...key].length === 1
