import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SenderForm } from './SenderForm.tsx'

interface SenderDialogProps {
  onClose: () => void
  onSaved: () => void
}

/** A draft to oneself is asked for before it is known who that is: the answer is kept, and the draft written at once. */
export function SenderDialog({ onClose, onSaved }: SenderDialogProps) {
  const t = useText()
  return (
    <Dialog opened onClose={onClose} title={t('mailings.sender.title')} size={520}>
      <SenderForm onSaved={onSaved} submit={t('outputs.own.write')} />
    </Dialog>
  )
}
