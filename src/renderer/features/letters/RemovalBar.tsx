import { PlainButton } from '../../ui/buttons.tsx'
import { BulkBar, type RowTicks } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface RemovalBarProps {
  ticks: RowTicks
  /** Verb and number. */
  label: string
  remove: (ids: string[]) => Promise<{ changeSet: string | null }>
  removed: string
}

/** Under a table whose ticked rows can go to the trash, and come back by undo. */
export function RemovalBar({ ticks, label, remove, removed }: RemovalBarProps) {
  const run = async () => {
    try {
      const { changeSet } = await remove(ticks.ids)
      ticks.clear()
      showUndoable(removed, changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <BulkBar count={ticks.ids.length} onClear={ticks.clear}>
      <PlainButton onClick={() => void run()}>{label}</PlainButton>
    </BulkBar>
  )
}
