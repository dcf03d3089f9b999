import type { Step } from './position.ts'

/** What a key means to a table that is read. */
export type GridAction =
  | { do: 'move' | 'extend'; step: Step }
  | { do: 'open' | 'peek' | 'tick' | 'tickAll' | 'clear' | 'delete' | 'menu' | 'headMenu' | 'addSort' }
  | { do: 'fold'; open: boolean; all: boolean }
  | { do: 'jump'; letter: string }

interface Press {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
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
const modSteps: Readonly<Record<string, Step>> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'first',
  ArrowDown: 'last',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd'
}
const plain: Readonly<Record<string, GridAction>> = {
  Enter: { do: 'open' },
  ' ': { do: 'peek' },
  Escape: { do: 'clear' },
  Delete: { do: 'delete' },
  ContextMenu: { do: 'menu' },
  F4: { do: 'headMenu' }
}

/** "?" and "_" are the plus and the minus of a Danish keyboard with Shift. */
const folds: Readonly<Record<string, boolean>> = { '+': true, '-': false, '?': true, _: false }

/** Undefined: the key is not for the table. Tab never is: a table is one stop. */
export function actionOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): GridAction | undefined {
  if (altKey) return key === 'ArrowDown' && !ctrlKey && !metaKey && !shiftKey ? { do: 'headMenu' } : undefined
  if (ctrlKey || metaKey) {
    if (shiftKey) return undefined
    const step = modSteps[key]
    if (step) return { do: 'move', step }
    if (key === 'Enter') return { do: 'open' }
    return key.toLowerCase() === 'a' ? { do: 'tickAll' } : undefined
  }
  const fold = folds[key]
  // where "+" is written with Shift, Shift does not mean all
  if (fold !== undefined) return { do: 'fold', open: fold, all: shiftKey && !(key === '+' && code === 'Equal') }
  const step = steps[key]
  if (shiftKey) {
    if (key === ' ') return { do: 'tick' }
    if (key === 'Enter') return { do: 'addSort' }
    if (key === 'F10') return { do: 'menu' }
    if (step === 'up' || step === 'down' || step === 'pageUp' || step === 'pageDown') return { do: 'extend', step }
    return isLetter(key) ? { do: 'jump', letter: key } : undefined
  }
  if (step) return { do: 'move', step }
  return plain[key] ?? (isLetter(key) ? { do: 'jump', letter: key } : undefined)
}

const isLetter = (key: string): boolean => /^[\p{L}\p{N}]$/u.test(key)
