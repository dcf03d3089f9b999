import { type CommandId, commandIds, commandSpec } from '#shared/commands.ts'
import { fold } from '#shared/rules/fold.ts'
import { marksOf, nameRank, searchedWords } from '#shared/rules/search/found-words.ts'
import { useCommands } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import type { PaletteItem } from './palette-items.ts'

/** Of the commands, so many are shown beside what was found. */
const fewest = 4
/** What is offered before anything is typed. */
const usual: ReadonlySet<CommandId> = new Set(['card.new', 'card.log', 'file.paste-page', 'file.settings', 'help.shortcuts'])
const meaningless: ReadonlySet<CommandId> = new Set(['edit.search'])

/** The commands that can do something now and whose name, or that of their menu, holds the words: the best first. */
export function usePaletteCommands(text: string, only: boolean): readonly PaletteItem[] {
  const t = useText()
  const bindingOf = useCommands()
  const words = searchedWords(text)
  const found = commandIds
    .filter((id) => bindingOf(id) && !meaningless.has(id))
    .map((id) => {
      const [label, menu] = [t(`commands.${id}`), t(`shell.menu.${commandSpec(id).menu}`)]
      const rank = Math.min(nameRank(fold(label), words), 4)
      const inMenu = rank === 4 && nameRank(fold(`${menu} ${label}`), words) < 4
      return { rank: inMenu ? 3 : rank, item: { what: 'command', key: id, id, label, menu, marks: marksOf(label, words) } as const }
    })
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
  if (only) return found
  return words.length === 0 ? found.filter(({ id }) => usual.has(id)) : found.slice(0, fewest)
}
