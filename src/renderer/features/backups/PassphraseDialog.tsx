import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { BackupStatus } from '#shared/model/backup.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showToast } from '../../ui/toast.tsx'

/** Asks for the passphrase of the second place, and says why. */
export function PassphraseDialog({ second, onClose }: { second: BackupStatus['second']; onClose: () => void }) {
  const t = useText()
  const [passphrase, setPassphrase] = useState('')
  const say = useMutation({
    mutationFn: () => client.backups.sayPassphrase({ passphrase }),
    onSuccess: () => {
      onClose()
      showToast({ message: t('backups.said') })
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    say.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('backups.sayTitle', { place: second.label })} size={480}>
      <form onSubmit={submit} className="card-form">
        <p>{second.state === 'asleep' ? t('backups.sayAsleep') : t('backups.sayRemember')}</p>
        <PasswordInput
          data-autofocus
          required
          autoComplete="off"
          label={t('backups.passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <FormActions submit={t('backups.sayPassphrase')} pending={say.isPending} error={say.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
