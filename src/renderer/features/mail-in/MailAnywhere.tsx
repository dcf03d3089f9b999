import { useState } from 'react'
import type { MailReview } from '#shared/model/mail-in.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { showToast } from '../../ui/toast.tsx'
import { MailDialog } from './MailDialog.tsx'
import { useMailDrop } from './use-mail-drop.ts'
import { useGoToMails, useReadMail, useReadMails } from './use-read-mails.ts'

/** From anywhere: the command opens the field for mails, and mails that are dropped on the window are read. */
export function MailAnywhere() {
  const t = useText()
  const [opened, setOpened] = useState<'command' | 'drop' | 'no-file'>()
  const close = () => setOpened(undefined)
  const go = useGoToMails()
  const goOn = (review: MailReview) => {
    close()
    go(review)
  }
  // whoever has gone on to something else meanwhile is asked
  const files = useReadMails((review) =>
    opened
      ? goOn(review)
      : showToast({ message: t('mailIn.dialog.isRead'), action: { label: t('mailIn.dialog.look'), onClick: () => go(review) } })
  )
  const copied = useReadMail(goOn)
  useCommand('file.read-mails', () => {
    copied.reset()
    setOpened('command')
  })
  useMailDrop((dropped) => {
    copied.reset()
    setOpened(dropped.length === 0 ? 'no-file' : 'drop')
    if (dropped.length > 0) files.run(dropped)
  })
  return (
    <MailDialog
      key={opened ?? 'closed'}
      opened={opened !== undefined}
      noFile={opened === 'no-file'}
      files={files}
      copied={copied}
      onClose={close}
    />
  )
}
