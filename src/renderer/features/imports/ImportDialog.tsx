import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { PasteCard } from './PasteCard.tsx'
import type { ReadSource } from './use-read-source.ts'
import './import-dialog.css'

interface ImportDialogProps {
  opened: boolean
  read: ReadSource
  onClose: () => void
}

/** The same field as on the first page, for the next source and the next quarter. Going to what was read closes it. */
export function ImportDialog({ opened, read, onClose }: ImportDialogProps) {
  const t = useText()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('imports.paste.title')} size={700}>
      <p className="soft">{t('imports.paste.lead')}</p>
      <div className="import-dialog">
        <PasteCard tab={t('imports.paste.tab')} read={read} choice />
      </div>
    </Dialog>
  )
}
