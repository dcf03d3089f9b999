import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { OpenedSealed } from '#shared/model/lending.ts'
import { client } from '../../lib/api.ts'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { showErrorToast } from '../../ui/toast.tsx'

interface ChooseSealedProps {
  onOpened: (opened: OpenedSealed) => void
  onCancel: () => void
}

/** Which file, and its passphrase. */
export function ChooseSealed({ onOpened, onCancel }: ChooseSealedProps) {
  const t = useText()
  const [path, setPath] = useState('')
  const [handle, setHandle] = useState<string>()
  const [passphrase, setPassphrase] = useState('')
  const find = useMutation({
    mutationFn: () => client.backups.choose({ what: 'backup' }),
    onSuccess: (chosen) => setHandle(chosen.handle ?? undefined),
    onError: (error) => showErrorToast(error)
  })
  const look = useJob(
    (say) => say('lending.open.job'),
    (place: { handle: string } | { path: string }, { signal, report }) =>
      lastOf(client.lending.look({ place, passphrase }, { signal }), report),
    { onDone: onOpened }
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    look.run(handle === undefined ? { path: path.trim() } : { handle })
  }
  return (
    <form onSubmit={submit} className="card-form">
      <p>{t('lending.open.lead')}</p>
      {host === 'web' ? (
        <TextInput
          data-autofocus
          required
          autoComplete="off"
          spellCheck={false}
          label={t('lending.open.path')}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
      ) : (
        <div className="row">
          <Button variant="default" data-autofocus loading={find.isPending} onClick={() => find.mutate()}>
            {t('lending.open.choose')}
          </Button>
          {handle !== undefined && <span className="soft">{t('lending.open.chosen')}</span>}
        </div>
      )}
      <PasswordInput
        required
        autoComplete="off"
        label={t('lending.passphrase')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <FormActions submit={t('lending.open.submit')} pending={look.isRunning} error={look.error} onCancel={onCancel} />
    </form>
  )
}
