import { useIsPast } from '../../lib/as-of.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { announce } from '../../ui/LiveRegion.tsx'

interface EditTableButtonProps {
  /** The table is edited as a spreadsheet. */
  on: boolean
  onChange: (on: boolean) => void
}

/** Redigér i tabellen: every key is for the cells, until it is switched off again. */
export function EditTableButton({ on, onChange }: EditTableButtonProps) {
  const t = useText()
  const toggle = () => {
    announce(t(on ? 'cells.editingOff' : 'cells.editingOn'))
    onChange(!on)
  }
  useCommand('view.edit-table', toggle, on)
  const isPast = useIsPast()
  return (
    <PlainButton aria-pressed={on && !isPast} disabled={isPast} onClick={toggle}>
      {t('commands.view.edit-table')}
    </PlainButton>
  )
}
