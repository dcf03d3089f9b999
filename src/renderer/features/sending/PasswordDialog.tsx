import { Button } from '@mantine/core'
import type { MailAccount } from '#shared/model/sending.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { PasswordFields } from './PasswordFields.tsx'
import { usePassword } from './use-password.ts'
import './send-mail.css'

interface PasswordDialogProps {
  account: MailAccount
  onClose: () => void
  /** It went in. */
  onGiven?: () => void
}

/** Asks for the password of the mail server, and nothing else. */
export function PasswordDialog({ account, onClose, onGiven }: PasswordDialogProps) {
  const t = useText()
  const password = usePassword(account)
  const save = async () => {
    if (!(await password.save())) return
    onClose()
    onGiven?.()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('sending.account.password')}
      size={480}
      actions={
        <>
          <Button onClick={() => void save()} disabled={password.text === ''} loading={password.isTrying}>
            {t('sending.account.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <form
        className="send-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <PasswordFields account={account} password={password} />
      </form>
    </Dialog>
  )
}
