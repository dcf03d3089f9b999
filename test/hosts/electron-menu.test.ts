import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import type { SettingsContent } from '#main/foundation/settings-file.ts'
import { chosenIn, type MenuOptions, menuTemplate } from '#main/hosts/electron/menu.ts'
import { type CommandId, commandIds } from '#shared/commands.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'

type Item = MenuItemConstructorOptions

function aMenu(language: Language = 'da', changes: Partial<MenuOptions> = {}) {
  const chosen: CommandId[] = []
  const typing: string[] = []
  const zoomed: string[] = []
  const template = menuTemplate({
    t: createI18n(language).t,
    platform: 'linux',
    packaged: true,
    checked: chosenIn({}),
    shortcuts: {},
    choose: (id) => chosen.push(id),
    zoom: (step) => zoomed.push(step),
    page: () => ({ undo: () => void typing.push('undo'), redo: () => void typing.push('redo') }),
    ...changes
  })
  const items = template.flatMap((menu) => [menu, ...(menu.submenu as Item[])])
  const click = (id: CommandId, byKeys: boolean) =>
    items.find((item) => item.id === id)?.click?.({} as never, undefined, { triggeredByAccelerator: byKeys })
  return { template, items, click, chosen, typing, zoomed }
}

describe('The native menu', () => {
  it('has every command exactly once', () => {
    const ids = aMenu().items.flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect(ids.toSorted()).toEqual(commandIds.toSorted())
  })

  it('speaks both languages', () => {
    const [danish, english] = [aMenu('da').template, aMenu('en').template].map((menus) => menus.map(({ label }) => label))
    expect(danish).toEqual(expect.arrayContaining(['Filer', 'Vis', 'Hjælp']))
    expect(english).toEqual(expect.arrayContaining(['File', 'View', 'Help']))
    expect(english).toHaveLength(danish?.length ?? 0)
  })

  it.each(['da', 'en'] as const)('has a text for every entry (%s)', (language) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      for (const { label, type } of aMenu(language, { platform, packaged: false }).items)
        if (type !== 'separator') expect(label).toMatch(/^[^.]+$|…$|\?$/)
  })

  it('sends what is chosen with the mouse to the page', () => {
    const { click, chosen } = aMenu()
    click('go.partners', false)
    click('edit.undo', false)
    expect(chosen).toEqual(['go.partners', 'edit.undo'])
  })

  it('leaves keys to the page, and undoes the typing where the page did', () => {
    const { click, chosen, typing } = aMenu()
    for (const id of ['go.partners', 'edit.undo', 'edit.redo'] as const) click(id, true)
    expect([chosen, typing]).toEqual([[], ['undo', 'redo']])
    expect(
      aMenu()
        .items.filter(({ id, accelerator }) => id && accelerator)
        .every(({ registerAccelerator }) => registerAccelerator === false)
    ).toBe(true)
  })

  it('writes keys as Electron reads them', () => {
    const keys = aMenu().items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]))
    expect(keys).toContain('CommandOrControl+Shift+Z')
    expect(keys).toContain('Alt+Left')
    for (const key of keys) expect(key).toMatch(/^((CommandOrControl|Alt|Shift)\+)*([A-Z0-9]|F\d+|Left|Right|Up|Down|Enter|,|Plus|-)$/)
  })

  it('ticks what is chosen in the settings, and one of each kind where there are none', () => {
    const ticked = (settings: SettingsContent) =>
      aMenu('da', { checked: chosenIn(settings) }).items.flatMap(({ id, checked }) => (checked ? [id] : []))
    expect(ticked({ theme: 'dark', density: 'roomy', language: 'en' }).toSorted()).toEqual([
      'view.language-en',
      'view.rows-roomy',
      'view.scheme-dark'
    ])
    expect(ticked({}).toSorted()).toEqual(['view.language-da', 'view.rows-normal', 'view.scheme-auto'])
  })

  it('makes everything larger and smaller, by keys that are the same on every keyboard', () => {
    const { items, zoomed } = aMenu()
    for (const key of ['Plus', '-', '0'])
      items.find(({ accelerator }) => accelerator === `CommandOrControl+${key}`)?.click?.({} as never, undefined, {})
    expect(zoomed).toEqual(['in', 'out', 'reset'])
  })

  it('shows developer tools only to developers', () => {
    const has = (packaged: boolean) => aMenu('da', { packaged }).items.some(({ role }) => role === 'toggleDevTools')
    expect([has(true), has(false)]).toEqual([false, true])
  })

  it('can quit once, in the first menu, and has an application and a window menu on a Mac', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const { template, items } = aMenu('da', { platform })
      expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1)
      expect((template.at(0)?.submenu as Item[] | undefined)?.some(({ role }) => role === 'quit')).toBe(true)
    }
    const mac = aMenu('da', { platform: 'darwin' }).template.map(({ label }) => label)
    expect([mac[0], ...mac.slice(-2)]).toEqual(['Kartotek', 'Vindue', 'Hjælp'])
  })
})
