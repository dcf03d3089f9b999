import { canKeepAsText } from '#shared/rules/cells/parse-cell.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { PastePreview } from './PastePreview.tsx'
import type { useCellWriting } from './use-cell-writing.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface CellDialogsProps {
  writing: ReturnType<typeof useCellWriting>
  columns: readonly Pick<ShownColumn<never>, 'id' | 'edit'>[]
}

/** What is asked before many cells are changed. */
export function CellDialogs({ writing, columns }: CellDialogsProps) {
  const t = useText()
  const { plan, clearing } = writing
  const canBeText = plan?.results.some(({ problem }, at) => {
    const kind = columns.find(({ id }) => id === plan.changes[at]?.column)?.edit?.spec.kind
    return kind !== undefined && problem === kind && canKeepAsText(kind)
  })
  const count = clearing?.length ?? 0
  return (
    <>
      {plan && <PastePreview plan={plan} canBeText={canBeText ?? false} onAccept={writing.acceptPlan} onClose={writing.closePlan} />}
      <ConfirmDialog
        opened={clearing !== undefined}
        onClose={writing.stopClearing}
        title={t('cells.clear.title', { count })}
        confirm={t('cells.clear.confirm', { count })}
        onConfirm={() => clearing && writing.clearNow(clearing)}
      >
        {t('cells.clear.text')}
      </ConfirmDialog>
    </>
  )
}
