import { useEffect } from 'react'
import type { Wanted } from '#shared/contract/exports.ts'
import type { CardPlural } from '#shared/model/card-kind.ts'
import { createStore } from '../../lib/store.ts'

/** What a screen shows and could be exported: a table with its search, its filter and its ticks, or the recipients of a list. */
export type ExportScope =
  | { what: CardPlural; wanted: Wanted; total: number; ticked: number; wantTicked: () => Promise<Wanted> }
  | { what: 'list'; listId: string }

let shown: ExportScope | undefined

/** What the dialog is open for; no scope where the screen shows nothing that could be exported, undefined while it is closed. */
export const exportSheet = createStore<{ scope: ExportScope | undefined } | undefined>(undefined)

/** Opens the dialog for what is on the screen. */
export const openExport = (): void => exportSheet.set({ scope: shown })

/** Says what the screen shows while it is there. */
export function useExportScope(scope: ExportScope): void {
  useEffect(() => {
    shown = scope
    return () => {
      if (shown === scope) shown = undefined
    }
  })
}
