/** Keys that systems, browsers and text fields have for themselves, whatever the program. */
const reserved: ReadonlySet<string> = new Set([
  ...['Mod+A', 'Mod+C', 'Mod+X', 'Mod+V', 'Mod+W', 'Mod+Q', 'Mod+T', 'Mod+R', 'Mod+Shift+V', 'Mod+Shift+C', 'Mod+Shift+R'],
  ...['F2', 'F4', 'F5', 'F10', 'F11', 'F12', 'Alt+F4']
])

/** Where a key writes the same sign on every layout without Shift or AltGr; the Danish keyboard is the strictest. */
const plainKey = /^([A-Z0-9,]|F\d{1,2}|Arrow(Up|Down|Left|Right)|Enter)$/

export type KeysProblem = 'altgr' | 'single' | 'sign' | 'reserved'

/**
 * Says why keys such as "Mod+Shift+K" cannot be a shortcut; undefined: they can. Ctrl+Alt is AltGr on Windows and writes signs; a letter
 * without Ctrl or Alt is typing.
 */
export function keysProblem(keys: string): KeysProblem | undefined {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  if (parts.includes('Mod') && parts.includes('Alt')) return 'altgr'
  if (!plainKey.test(key)) return 'sign'
  if (!parts.includes('Mod') && !parts.includes('Alt') && !/^F\d/.test(key)) return 'single'
  return reserved.has(keys) ? 'reserved' : undefined
}
