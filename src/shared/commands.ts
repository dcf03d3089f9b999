/** The menus of the window, from left to right. */
export const menus = ['file', 'edit', 'view', 'go', 'card', 'tools', 'help'] as const
export type MenuId = (typeof menus)[number]

export interface CommandSpec {
  menu: MenuId
  /** Commands of one group stand together; a line parts the groups of a menu. */
  group: number
  /** As in "Mod+Shift+Z"; Mod is Ctrl, or ⌘ on a Mac. The first is the one that is shown. */
  keys: readonly string[]
  /** radio: one of its group is chosen at any time; toggle: it is on or off. */
  kind?: 'radio' | 'toggle'
  /** A text field keeps these keys to itself: undo there means the typing. */
  leavesFields?: true
  /** Changes cards, or begins to: not while the window looks back. */
  changes?: true
  /** Does the same alone, for who has turned single letters on. */
  letter?: string
}

/**
 * The one list of commands, in menu order: menubar, native menu, tooltips and the sheet of shortcuts are made from it.
 * Labels: commands.<id>. What a command does is bound in the window, by the shell or by the screen that can do it.
 */
export const commands = {
  'file.paste-page': { menu: 'file', group: 1, keys: [], changes: true },
  'file.read-mails': { menu: 'file', group: 1, keys: [], changes: true },
  'file.export': { menu: 'file', group: 1, keys: [] },
  'file.saved': { menu: 'file', group: 2, keys: ['Mod+S'] },
  'file.print': { menu: 'file', group: 2, keys: ['Mod+P'] },
  'file.new': { menu: 'file', group: 3, keys: [] },
  'file.open': { menu: 'file', group: 3, keys: ['Mod+O'] },
  'file.copy': { menu: 'file', group: 3, keys: [] },
  'file.backup': { menu: 'file', group: 3, keys: [] },
  'file.restore': { menu: 'file', group: 3, keys: [], changes: true },
  'file.undo-restore': { menu: 'file', group: 3, keys: [], changes: true },
  'file.close': { menu: 'file', group: 3, keys: [] },
  'file.lend': { menu: 'file', group: 5, keys: [], changes: true },
  'file.hand-over': { menu: 'file', group: 5, keys: [], changes: true },
  'file.give-back': { menu: 'file', group: 5, keys: [] },
  'file.open-sealed': { menu: 'file', group: 5, keys: [] },
  'file.briefing': { menu: 'file', group: 5, keys: [] },
  'file.settings': { menu: 'file', group: 6, keys: ['Mod+,'] },
  'edit.undo': { menu: 'edit', group: 1, keys: ['Mod+Z'], leavesFields: true, changes: true },
  'edit.redo': { menu: 'edit', group: 1, keys: ['Mod+Shift+Z', 'Mod+Y'], leavesFields: true, changes: true },
  'edit.search': { menu: 'edit', group: 2, keys: ['Mod+K'], letter: 'S' },
  'edit.find': { menu: 'edit', group: 2, keys: ['Mod+F'] },
  'edit.paste-anything': { menu: 'edit', group: 3, keys: [], changes: true },
  'edit.copy-as': { menu: 'edit', group: 3, keys: [] },
  'view.filter': { menu: 'view', group: 0, keys: ['Mod+Shift+L'] },
  'view.build-filter': { menu: 'view', group: 0, keys: [] },
  'view.save': { menu: 'view', group: 0, keys: ['Mod+Shift+S'] },
  'view.save-as': { menu: 'view', group: 0, keys: [] },
  'view.reset': { menu: 'view', group: 0, keys: [] },
  'view.edit-table': { menu: 'view', group: 0, keys: ['Mod+Shift+E'], kind: 'toggle', changes: true },
  'view.scheme-light': { menu: 'view', group: 1, keys: [], kind: 'radio' },
  'view.scheme-dark': { menu: 'view', group: 1, keys: [], kind: 'radio' },
  'view.scheme-auto': { menu: 'view', group: 1, keys: [], kind: 'radio' },
  'view.rows-dense': { menu: 'view', group: 2, keys: [], kind: 'radio' },
  'view.rows-normal': { menu: 'view', group: 2, keys: [], kind: 'radio' },
  'view.rows-roomy': { menu: 'view', group: 2, keys: [], kind: 'radio' },
  'view.language-da': { menu: 'view', group: 3, keys: [], kind: 'radio' },
  'view.language-en': { menu: 'view', group: 3, keys: [], kind: 'radio' },
  'view.privacy': { menu: 'view', group: 4, keys: [], kind: 'toggle' },
  'view.as-of': { menu: 'view', group: 4, keys: [], kind: 'toggle' },
  'go.overview': { menu: 'go', group: 1, keys: ['Mod+1'] },
  'go.partners': { menu: 'go', group: 1, keys: ['Mod+2'] },
  'go.persons': { menu: 'go', group: 1, keys: ['Mod+3'] },
  'go.projects': { menu: 'go', group: 1, keys: ['Mod+4'] },
  'go.letters': { menu: 'go', group: 1, keys: ['Mod+5'] },
  'go.log': { menu: 'go', group: 1, keys: ['Mod+6'] },
  'go.reports': { menu: 'go', group: 1, keys: ['Mod+7'] },
  'go.alliance': { menu: 'go', group: 1, keys: [] },
  'go.back': { menu: 'go', group: 2, keys: ['Alt+ArrowLeft'], leavesFields: true },
  'go.forward': { menu: 'go', group: 2, keys: ['Alt+ArrowRight'], leavesFields: true },
  'card.new': { menu: 'card', group: 1, keys: ['Mod+N', 'Alt+N'], letter: 'N', changes: true },
  'card.log': { menu: 'card', group: 1, keys: ['Mod+J'], letter: 'L', changes: true },
  'card.write': { menu: 'card', group: 1, keys: ['Mod+E'], changes: true },
  'card.add-to-list': { menu: 'card', group: 1, keys: ['Mod+L', 'Alt+L'], changes: true },
  'card.sheet': { menu: 'card', group: 1, keys: [] },
  'card.previous': { menu: 'card', group: 2, keys: ['Alt+ArrowUp'] },
  'card.next': { menu: 'card', group: 2, keys: ['Alt+ArrowDown'] },
  'card.join': { menu: 'card', group: 3, keys: [], changes: true },
  'card.leave': { menu: 'card', group: 3, keys: [], changes: true },
  'card.pause': { menu: 'card', group: 3, keys: [], changes: true },
  'card.resume': { menu: 'card', group: 3, keys: [], changes: true },
  'card.merge': { menu: 'card', group: 3, keys: ['Mod+Enter'], leavesFields: true, changes: true },
  'card.wishes': { menu: 'card', group: 3, keys: [], changes: true },
  'card.remove': { menu: 'card', group: 3, keys: [], changes: true },
  'tools.quality': { menu: 'tools', group: 1, keys: [] },
  'tools.duplicates': { menu: 'tools', group: 1, keys: [] },
  'tools.trash': { menu: 'tools', group: 2, keys: [] },
  'tools.cases': { menu: 'tools', group: 2, keys: [] },
  'help.manual': { menu: 'help', group: 1, keys: [] },
  'help.tour': { menu: 'help', group: 1, keys: [] },
  'help.shortcuts': { menu: 'help', group: 1, keys: ['F1'] },
  'help.lost': { menu: 'help', group: 2, keys: [] },
  'help.about': { menu: 'help', group: 3, keys: [] }
} as const satisfies Record<string, CommandSpec>

export type CommandId = keyof typeof commands

export const commandIds = Object.keys(commands) as CommandId[]

/** The same list with its optional fields in sight. */
export const commandSpec = (id: CommandId): CommandSpec => commands[id]

/** Keys that a browser keeps to itself; a window of our own can have them. */
export const browserKeys: ReadonlySet<string> = new Set(['Mod+N', 'Mod+T', 'Mod+W', 'Mod+L'])

/** Keys that somebody has changed, by command; null: none. */
export type Shortcuts = Readonly<Record<string, string | null>>

/** The keys of a command, changed or as they were made; without those that were given to another command. */
export function keysOf(id: CommandId, changed: Shortcuts): readonly string[] {
  const own = changed[id]
  if (own === undefined) return commandSpec(id).keys.filter((keys) => !Object.values(changed).includes(keys))
  return own === null ? [] : [own]
}

/** The other command that has these keys. */
export const commandWithKeys = (keys: string, except: CommandId, changed: Shortcuts): CommandId | undefined =>
  commandIds.find((id) => id !== except && keysOf(id, changed).includes(keys))

/** The keys to show for a command, or undefined when it has none that work in this host. */
export function shownKeys(id: CommandId, host: 'desktop' | 'web', changed: Shortcuts = {}): string | undefined {
  const keys = keysOf(id, changed)
  return host === 'desktop' ? keys[0] : keys.find((each) => !browserKeys.has(each))
}
