import { describe, expect, it } from 'vitest'
import { menuTemplate } from '#main/hosts/electron/menu.ts'
import { keysOfPress } from '#renderer/lib/keys.ts'
import { browserKeys, type CommandId, commandIds, commandSpec, commandWithKeys, keysOf, menus, shownKeys } from '#shared/commands.ts'
import { da, en } from '#shared/i18n/catalogues.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { keysProblem } from '#shared/rules/shortcut.ts'

/** What a Danish keyboard writes with AltGr, and with Shift: no shortcut may need to be one of them. */
const altGrSigns = ['@', '£', '$', '€', '{', '[', ']', '}', '|', '~', '\\', 'µ']
const shiftedSigns = ['!', '"', '#', '¤', '%', '&', '/', '(', ')', '=', '?', '`', '*', '^', '>', ';', ':', '_', '§', '½']
const allKeys = commandIds.flatMap((id) => commandSpec(id).keys.map((keys) => [id, keys] as const))

describe('The registry of commands', () => {
  it.each(['desktop', 'web'] as const)('has no conflict in the %s host', (host) => {
    const shown = allKeys.filter(([, keys]) => host === 'desktop' || !browserKeys.has(keys)).map(([, keys]) => keys)
    expect(shown.length).toBe(new Set(shown).size)
  })

  it('asks for no keys that cannot be pressed: no AltGr, no shifted signs, no single letters, none of the system', () => {
    for (const [id, keys] of allKeys) {
      expect([id, keysProblem(keys)]).toEqual([id, undefined])
      for (const sign of [...altGrSigns, ...shiftedSigns]) expect(keys.split('+')).not.toContain(sign)
    }
  })

  it('gives no two commands the same single letter, and none to what removes', () => {
    const letters = commandIds.flatMap((id) => commandSpec(id).letter ?? [])
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters.every((letter) => /^[A-Z]$/.test(letter))).toBe(true)
    expect(commandSpec('card.remove').letter).toBeUndefined()
  })

  it('reaches every command by mouse and by keyboard: each stands in a menu, which opens with keys', () => {
    for (const id of commandIds) expect(menus).toContain(commandSpec(id).menu)
    for (const language of ['da', 'en'] as const) {
      const template = menuTemplate({
        t: createI18n(language).t,
        platform: 'win32',
        packaged: true,
        checked: new Set(),
        shortcuts: {},
        choose: () => {},
        zoom: () => {},
        page: () => undefined
      })
      const ids = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu.flatMap((item) => item.id ?? []) : []))
      expect(ids.toSorted()).toEqual(commandIds.toSorted())
    }
  })

  it('has a label in both languages for every command, and no others', () => {
    for (const catalogue of [da, en]) expect(Object.keys(catalogue.commands).toSorted()).toEqual(commandIds.toSorted())
  })
})

describe('Keys that were changed', () => {
  const changed = { 'card.log': 'Mod+Shift+L', 'edit.search': null } as const

  it('take the place of the ones that were made, and null is none', () => {
    expect(keysOf('card.log', changed)).toEqual(['Mod+Shift+L'])
    expect(keysOf('edit.search', changed)).toEqual([])
    expect(keysOf('edit.redo', changed)).toEqual(['Mod+Shift+Z', 'Mod+Y'])
    expect(shownKeys('edit.search', 'web', changed)).toBeUndefined()
  })

  it('free the old ones for others', () => {
    expect(commandWithKeys('Mod+K', 'card.log', {})).toBe('edit.search')
    expect(commandWithKeys('Mod+K', 'card.log', changed)).toBeUndefined()
    expect(keysOf('card.new', { 'card.log': 'Mod+N' })).toEqual(['Alt+N'])
    expect(commandWithKeys('Mod+Shift+L', 'card.new', changed)).toBe('card.log')
  })

  it('are those of the native menu too', () => {
    const acceleratorOf = (id: CommandId) =>
      menuTemplate({
        t: createI18n('da').t,
        platform: 'linux',
        packaged: true,
        checked: new Set(),
        shortcuts: changed,
        choose: () => {},
        zoom: () => {},
        page: () => undefined
      })
        .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
        .find((item) => item.id === id)?.accelerator
    expect([acceleratorOf('card.log'), acceleratorOf('edit.search')]).toEqual(['CommandOrControl+Shift+L', undefined])
  })

  it.each([
    ['Mod+Alt+K', 'altgr'],
    ['K', 'single'],
    ['Shift+K', 'single'],
    ['Mod+/', 'sign'],
    ['Mod+Æ', 'sign'],
    ['Mod+C', 'reserved'],
    ['F11', 'reserved'],
    ['Mod+Shift+K', undefined],
    ['Alt+ArrowUp', undefined],
    ['F8', undefined],
    ['Mod+,', undefined]
  ])('%s: %s', (keys, problem) => expect(keysProblem(keys)).toBe(problem))

  const press = (key: string, code: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
    keysOfPress({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, false)

  it('are read from what is pressed, by the place of the key where Shift or Alt write another sign', () => {
    expect(press('k', 'KeyK', { ctrlKey: true })).toBe('Mod+K')
    expect(press('"', 'Digit2', { ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+2')
    expect(press('ArrowUp', 'ArrowUp', { altKey: true })).toBe('Alt+ArrowUp')
    expect(press('F8', 'F8')).toBe('F8')
    expect(press('Control', 'ControlLeft', { ctrlKey: true })).toBeUndefined()
  })
})
