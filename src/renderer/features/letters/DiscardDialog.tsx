import type { MailingRow } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useDiscard } from './use-discard.ts'

/** Throwing written drafts away takes their files too, which no undo brings back: so one is asked. */
export function DiscardDialog({ mailing, opened, onClose }: { mailing: MailingRow; opened: boolean; onClose: () => void }) {
  const t = useText()
  const discard = useDiscard(mailing)
  const count = mailing.counts.written
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('mailings.discard.title', { count })}
      confirm={t('mailings.discard.confirm', { count })}
      onConfirm={discard}
    >
      <p>{t('mailings.discard.text')}</p>
    </ConfirmDialog>
  )
}
