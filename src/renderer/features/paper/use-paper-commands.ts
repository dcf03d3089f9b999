import type { Selection } from '#shared/model/common.ts'
import { useCommand } from '../../lib/commands.ts'
import { openCopyAs } from './copy-request.ts'
import { useOpenSheets } from './open-sheets.ts'

/** Binds what can be done on paper and with the clipboard to what a screen has chosen; undefined: nothing is. */
export function usePaperCommands(withSelection: ((then: (selection: Selection) => void) => void) | undefined): void {
  const openSheets = useOpenSheets()
  useCommand('edit.copy-as', withSelection && (() => withSelection(openCopyAs)))
  useCommand('card.sheet', withSelection && (() => withSelection(openSheets)))
}
