/** What a key press is made of; a KeyboardEvent is one. */
export interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)

/** Does this press mean keys such as "Mod+Shift+Z"? AltGr (Ctrl+Alt) never matches, so that it can write its letters. */
export function matchesKeys(press: KeyPress, keys: string, mac = isMac()): boolean {
  const parts = keys.split('+')
  const wanted = parts.at(-1) ?? ''
  const mod = parts.includes('Mod')
  if ((mac ? press.metaKey : press.ctrlKey) !== mod) return false
  if ((mac ? press.ctrlKey : press.metaKey) || press.altKey !== parts.includes('Alt') || press.shiftKey !== parts.includes('Shift'))
    return false
  if (press.key.toLowerCase() === wanted.toLowerCase()) return true
  // with Alt a Mac writes another letter, and shifted digits are other signs: there the place on the keyboard counts
  return (press.altKey && press.code === `Key${wanted}`) || press.code === `Digit${wanted}`
}

/** Is it this letter and nothing else? */
export const isBareLetter = (press: KeyPress, letter: string): boolean =>
  !press.ctrlKey && !press.metaKey && !press.altKey && !press.shiftKey && press.key.toUpperCase() === letter

/** The keys that a press means, as in "Mod+Shift+Z"; undefined while only modifiers are held. */
export function keysOfPress(press: KeyPress, mac = isMac()): string | undefined {
  if (['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'Dead'].includes(press.key)) return undefined
  const place = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1]
  const byPlace = place !== undefined && (press.altKey || press.code.startsWith('Digit'))
  const key = byPlace ? place : press.key.length === 1 ? press.key.toUpperCase() : press.key
  const held = [
    ...((mac ? press.metaKey : press.ctrlKey) ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : [])
  ]
  return [...held, key].join('+')
}

const signs: Readonly<Record<string, string>> = {
  Shift: '⇧',
  Enter: '↵',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Space: '␣'
}
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥' }

/** The caps to draw for keys such as "Mod+Enter": ["Ctrl", "↵"], or ["⌘", "↵"] on a Mac. */
export const keyCaps = (keys: string, mac = isMac()): string[] =>
  keys.split('+').map((part) => (mac ? macSigns[part] : undefined) ?? signs[part] ?? (part === 'Mod' ? 'Ctrl' : part))

/** The same keys as aria-keyshortcuts wants them. */
export const ariaKeys = (keys: string, mac = isMac()): string => keys.replace('Mod', mac ? 'Meta' : 'Control')
