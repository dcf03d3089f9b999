import type { Leaving } from './cell-edit.ts'

interface EditorPress {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const arrows: Readonly<Record<string, Leaving>> = { ArrowDown: 'down', ArrowUp: 'up', ArrowLeft: 'left', ArrowRight: 'right' }

/** Where a key that saves the cell goes on to; undefined: the key belongs to the text. */
export function leavingOf({ key, shiftKey, ctrlKey, metaKey, altKey }: EditorPress, arrowsMove: boolean): Leaving | undefined {
  if (altKey) return undefined
  if (key === 'Enter') return ctrlKey || metaKey ? 'stay' : shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'left' : 'right'
  return arrowsMove && !shiftKey && !ctrlKey && !metaKey ? arrows[key] : undefined
}
