import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { shortestPassphrase } from '#shared/rules/passphrase.ts'
import { client } from '../../lib/api.ts'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'
import { useRefusal } from '../../lib/use-refusal.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { saveSheet } from './save-sheet.ts'

/** Where encrypted copies are to go, and the passphrase they are read with; the sheet with it is for a drawer. */
export function SecondPlaceDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [path, setPath] = useState('')
  const [handle, setHandle] = useState<string>()
  const [passphrase, setPassphrase] = useState('')
  const save = useMutation({
    mutationFn: () => client.backups.setSecondPlace({ folder: handle === undefined ? { path: path.trim() } : { handle }, passphrase }),
    onSuccess: ({ second }) => {
      onClose()
      const isThere = second.state === 'ok'
      showToast({ message: isThere ? t('backups.placeDone', { place: second.label }) : t('backups.placeFailed') })
    }
  })
  const choose = useMutation({
    mutationFn: () => client.backups.choose({ what: 'folder' }),
    onSuccess: (chosen) => setHandle(chosen.handle ?? undefined),
    onError: (error) => showErrorToast(error)
  })
  const propose = useMutation({
    mutationFn: () => client.backups.proposePassphrase(),
    onSuccess: (proposed) => setPassphrase(proposed.passphrase),
    onError: (error) => showErrorToast(error)
  })
  const refusal = useRefusal(save.error, ['folder', 'passphrase'])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('backups.placeTitle')} size={560}>
      <form onSubmit={submit} className="card-form">
        <p>{t('backups.secondNote')}</p>
        {host === 'web' ? (
          <TextInput
            data-autofocus
            required
            autoComplete="off"
            spellCheck={false}
            label={t('backups.folder')}
            description={t('backups.folderNote')}
            error={refusal.at('folder')}
            value={path}
            onChange={(event) => setPath(event.currentTarget.value)}
          />
        ) : (
          <div className="row">
            <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
              {t('backups.chooseFolder')} …
            </Button>
            {handle !== undefined && <span className="soft">{t('backups.folderChosen')}</span>}
            {refusal.at('folder') && <span className="stop">{refusal.at('folder')}</span>}
          </div>
        )}
        <div className="backup-other">
          <TextInput
            className="grow"
            required
            autoComplete="off"
            spellCheck={false}
            label={t('backups.passphrase')}
            description={t('backups.passphraseNote', { letters: shortestPassphrase })}
            error={refusal.at('passphrase')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => propose.mutate()}>
            {t('backups.propose')}
          </Button>
        </div>
        <div className="row">
          <Button variant="default" disabled={passphrase.trim() === ''} onClick={() => void saveSheet(passphrase, t('backups.sheetSaved'))}>
            {t('backups.printSheet')}
          </Button>
          <span className="note grow">{t('backups.sheetNote')}</span>
        </div>
        <FormActions submit={t('backups.placeConfirm')} pending={save.isPending} error={refusal.rest} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
