import { useState } from 'react'
import type { CardPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import { usePreference } from '../../lib/preferences.ts'
import { showErrorToast } from '../toast.tsx'
import { showUndoable } from '../undo.ts'
import type { Ticks } from './ticks.ts'
import type { RowSource } from './types.ts'
import { type Asked, selectionOf } from './use-ticks.ts'

interface Bulk<Row extends { id: string }> {
  ticks: Ticks
  count: number
  entity: CardPlural
  asked: Asked
  source: RowSource<Row>
  remove: (input: { ids: string[] }) => Promise<{ changeSet: string | null }>
  onRemoved: () => void
  /** Said when they are gone. */
  removed: string
}

/** More than this many, and one is asked first. */
const unasked = 10

/** What every bulk bar does with the ticked rows: hand them on as a selection or as ids, and remove them with undo. */
export function useBulk<Row extends { id: string }>({ ticks, count, entity, asked, source, remove, onRemoved, removed }: Bulk<Row>) {
  const [asking, setAsking] = useState(false)
  const asks = usePreference('confirmRemovals')
  const ids = async (): Promise<string[]> => {
    const selection = await selectionOf(ticks, entity, asked, source)
    return selection.by === 'ids' ? selection.ids : (await source.loadAll()).map(({ id }) => id)
  }
  const orToast = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showErrorToast(error))
  const removeNow = () => {
    setAsking(false)
    orToast(async () => {
      const { changeSet } = await remove({ ids: await ids() })
      onRemoved()
      showUndoable(removed, changeSet)
    })
  }
  return {
    withSelection: (then: (selection: Selection) => unknown) => orToast(async () => then(await selectionOf(ticks, entity, asked, source))),
    withIds: (then: (ids: string[]) => unknown) => orToast(async () => then(await ids())),
    asking,
    stopAsking: () => setAsking(false),
    askToRemove: () => (asks && count > unasked ? setAsking(true) : removeNow()),
    removeNow
  }
}
