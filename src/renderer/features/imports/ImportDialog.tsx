import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { PasteCard } from './PasteCard.tsx'
import './paste-dialog.css'

/** The same field as on the first page, for the next page and the next quarter. Going to the review closes it. */
export function PastePageDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('imports.paste.title')} size={700}>
      <p className="soft">{t('imports.first.lead')}</p>
      <div className="paste-dialog">
        <PasteCard tab={t('imports.paste.tab')} onRead={onClose} />
      </div>
    </Dialog>
  )
}
