import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { BackupSource } from '#shared/model/backup.ts'
import { client } from '../../lib/api.ts'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** One that is not in the list, from a drive or another folder. A browser has no dialog for places on the machine: the place is written. */
export function OtherBackup({ onChosen }: { onChosen: (source: BackupSource) => void }) {
  const t = useText()
  const [path, setPath] = useState('')
  const find = useMutation({
    mutationFn: () => client.backups.choose({ what: 'backup' }),
    onSuccess: ({ handle }) => handle !== null && onChosen({ handle }),
    onError: (error) => showErrorToast(error)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') onChosen({ path: path.trim() })
  }
  if (host !== 'web')
    return (
      <div className="backup-other">
        <p className="grow">
          {t('backups.other')} <span className="note">{t('backups.otherNote')}</span>
        </p>
        <Button variant="default" loading={find.isPending} onClick={() => find.mutate()}>
          {t('backups.chooseBackup')} …
        </Button>
      </div>
    )
  return (
    <form className="backup-other" onSubmit={submit}>
      <TextInput
        className="grow"
        autoComplete="off"
        spellCheck={false}
        label={t('backups.otherPath')}
        description={t('backups.otherNote')}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={path.trim() === ''}>
        {t('backups.look')}
      </Button>
    </form>
  )
}
