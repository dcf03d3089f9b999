import type { TrashRow } from '#shared/model/trash.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useErase } from './use-erase.ts'

/** What is to go for good; without items all of it. */
export interface Asked {
  opened: boolean
  items?: readonly TrashRow[]
  count: number
}

/** Says what cannot be undone, and wants the word typed. */
export function EraseDialog({ asked: { opened, items, count }, onClose }: { asked: Asked; onClose: () => void }) {
  const t = useText()
  const erase = useErase()
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('trash.eraseTitle', { count })}
      confirm={t('trash.eraseDo', { count })}
      onConfirm={() => void erase(items)}
      word={t('trash.word')}
    >
      {t('trash.eraseText')}
    </ConfirmDialog>
  )
}
