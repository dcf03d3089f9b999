import type { MenuItemConstructorOptions, WebContents } from 'electron'
import type { SettingsContent } from '#main/foundation/settings-file.ts'
import { type CommandId, commandIds, commandSpec, keysOf, type MenuId, menus, type Shortcuts } from '#shared/commands.ts'
import type { menu as menuTexts } from '#shared/i18n/da/menu.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { ZoomStep } from './zoom.ts'

export interface MenuOptions {
  t: Translate
  platform: NodeJS.Platform
  packaged: boolean
  /** Those of the radio commands that are chosen. */
  checked: ReadonlySet<CommandId>
  /** Keys that were changed on this machine. */
  shortcuts: Shortcuts
  choose(id: CommandId): void
  /** Makes everything larger or smaller; the size is remembered, which the roles of the system would not do. */
  zoom(step: ZoomStep): void
  /** The page in front, for typing that is undone. */
  page(): Pick<WebContents, 'undo' | 'redo'> | undefined
}

type Item = MenuItemConstructorOptions
/** A role of the system, which brings its own keys, under a text of ours. */
type Role = readonly [role: NonNullable<Item['role']>, text: keyof typeof menuTexts]

const line: Item = { type: 'separator' }
const quit: Role = ['quit', 'quit']
const roles: Partial<Record<MenuId, readonly Role[]>> = {
  file: [['close', 'close'], quit],
  edit: [
    ['cut', 'cut'],
    ['copy', 'copy'],
    ['paste', 'paste'],
    ['selectAll', 'selectAll']
  ],
  view: [
    ['togglefullscreen', 'fullScreen'],
    ['toggleDevTools', 'devTools']
  ]
}
const macApplication: readonly Role[] = [['about', 'about'], ['hide', 'hide'], ['hideOthers', 'hideOthers'], ['unhide', 'showAll'], quit]
const macWindow: readonly Role[] = [
  ['minimize', 'minimize'],
  ['front', 'allToFront']
]

const zooms = [
  ['reset', 'zoomReset', '0'],
  ['in', 'zoomIn', 'Plus'],
  ['out', 'zoomOut', '-']
] as const satisfies readonly (readonly [ZoomStep, keyof typeof menuTexts, string])[]

const zoomItems = ({ t, zoom }: MenuOptions): Item[] => [
  ...zooms.map(([step, text, key]) => ({ label: t(`menu.${text}`), accelerator: `CommandOrControl+${key}`, click: () => zoom(step) })),
  line
]

/** The radio commands that are chosen by the settings of this machine. */
export const chosenIn = ({ language = 'da', theme = 'system', density = 'normal', hidesPersonalData }: SettingsContent) =>
  new Set<CommandId>([
    `view.language-${language}`,
    `view.scheme-${theme === 'system' ? 'auto' : theme}`,
    `view.rows-${density}`,
    ...(hidesPersonalData ? (['view.privacy'] as const) : [])
  ])

/** "Mod+Alt+ArrowLeft" as Electron writes it. */
const acceleratorOf = (keys: string): string => keys.replace('Mod', 'CommandOrControl').replace('Arrow', '')

/**
 * The page hears its keys before the menu does. What comes to the menu by its keys is what the page left alone:
 * undo and redo while typing, which then undo the typing.
 */
function clicked(id: CommandId, byKeys: boolean, { choose, page }: MenuOptions): void {
  if (!byKeys) choose(id)
  else if (id === 'edit.undo') page()?.undo()
  else if (id === 'edit.redo') page()?.redo()
}

function entry(id: CommandId, options: MenuOptions): Item {
  const { kind } = commandSpec(id)
  const [keys] = keysOf(id, options.shortcuts)
  return {
    id,
    label: options.t(`commands.${id}`),
    ...(keys !== undefined && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
    ...(kind !== undefined && { type: 'checkbox', checked: options.checked.has(id) }),
    click: (_item, _window, event) => clicked(id, event.triggeredByAccelerator === true, options)
  }
}

/** The commands of one menu, group by group with lines between. */
function commandsOf(menu: MenuId, options: MenuOptions): Item[] {
  const ids = commandIds.filter((id) => commandSpec(id).menu === menu)
  const groups = Object.values(Object.groupBy(ids, (id) => commandSpec(id).group))
  return groups.flatMap((group = [], index) => [...(index > 0 ? [line] : []), ...group.map((id) => entry(id, options))])
}

const rolesOf = (list: readonly Role[], { t, platform, packaged }: MenuOptions, isApplication = false): Item[] =>
  list
    .filter(([role]) => isApplication || role !== 'quit' || platform !== 'darwin')
    .filter(([role]) => role !== 'toggleDevTools' || !packaged)
    .map(([role, text]) => ({ role, label: t(`menu.${text}`) }))

/** The native menu: the same commands as everywhere, and the roles of the system. A menu with nothing in it is left out. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { t, platform } = options
  const own = menus.flatMap((menu): Item[] => {
    const [commands, system] = [
      commandsOf(menu, options),
      [...(menu === 'view' ? zoomItems(options) : []), ...rolesOf(roles[menu] ?? [], options)]
    ]
    if (commands.length + system.length === 0) return []
    const between = commands.length > 0 && system.length > 0 ? [line] : []
    return [{ label: t(`shell.menu.${menu}`), submenu: [...commands, ...between, ...system], ...(menu === 'help' && { role: 'help' }) }]
  })
  if (platform !== 'darwin') return own
  const application: Item = { label: 'Kartotek', submenu: rolesOf(macApplication, options, true) }
  const window: Item = { label: t('menu.window'), role: 'window', submenu: rolesOf(macWindow, options) }
  return [application, ...own.slice(0, -1), window, ...own.slice(-1)]
}
