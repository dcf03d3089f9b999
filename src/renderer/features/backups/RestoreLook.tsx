import { Button, PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { BackupSource } from '#shared/model/backup.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Differences } from './Differences.tsx'
import { useRestore } from './use-restore.ts'

interface RestoreLookProps {
  source: BackupSource
  onBack: () => void
  onDone: () => void
}

/** What is in a backup and what restoring it changes, after its passphrase where it has one that is not known. */
export function RestoreLook({ source, onBack, onDone }: RestoreLookProps) {
  const t = useText()
  const { number } = useFormat()
  const [passphrase, setPassphrase] = useState<string>()
  const needs = useQuery(api.backups.needsPassphrase.queryOptions({ input: { source } }))
  const wanted = { source, ...(passphrase !== undefined && { passphrase }) }
  const isReady = needs.data !== undefined && (!needs.data.needs || passphrase !== undefined)
  const look = useQuery(api.backups.compare.queryOptions({ input: wanted, enabled: isReady, gcTime: 0, retry: false }))
  const restore = useRestore(onDone)
  const error = needs.error ?? restore.error
  if (needs.data?.needs && (passphrase === undefined || look.error))
    return <AskPassphrase error={look.error} onSaid={setPassphrase} onBack={onBack} />
  if (error ?? look.error) return <ErrorPanel error={error ?? look.error} onRetry={onBack} />
  if (!look.data) return <p role="status">{t('backups.looking')}</p>
  const { partners, persons, differences } = look.data
  const isAside = 'place' in source && source.place === 'aside'
  return (
    <>
      <p>{t('backups.holds', { partners: number(partners), persons: number(persons) })}</p>
      {differences?.length === 0 && <p>{t('backups.same')}</p>}
      {differences && differences.length > 0 && (
        <>
          <Differences rows={differences} />
          <p className="note">{t('backups.keeps')}</p>
        </>
      )}
      <div className="dialog-actions">
        {differences?.length !== 0 && (
          <Button loading={restore.isPending} onClick={() => restore.mutate(wanted)}>
            {isAside ? t('backups.confirmUndo') : t('backups.confirm')}
          </Button>
        )}
        <Button variant="default" onClick={onBack} data-autofocus>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  )
}

interface AskPassphraseProps {
  error: unknown
  onSaid: (passphrase: string) => void
  onBack: () => void
}

function AskPassphrase({ error, onSaid, onBack }: AskPassphraseProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSaid(typed)
  }
  return (
    <form onSubmit={submit} className="card-form">
      {error !== null && <ErrorPanel error={error} />}
      <PasswordInput
        required
        autoFocus
        autoComplete="off"
        label={t('backups.passphrase')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="dialog-actions">
        <Button type="submit">{t('backups.look')}</Button>
        <Button variant="default" onClick={onBack}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
