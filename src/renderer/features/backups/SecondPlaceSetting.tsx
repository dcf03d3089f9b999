import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupStatus } from '#shared/model/backup.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Setting } from '../../ui/Setting.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'
import { SecondPlaceDialog } from './SecondPlaceDialog.tsx'

/** Where encrypted copies go, how it stands with it, and the way to change that. */
export function SecondPlaceSetting({ second }: { second: BackupStatus['second'] }) {
  const t = useText()
  const { moment } = useFormat()
  const [task, setTask] = useState<'choose' | 'say' | 'leave'>()
  const leave = useMutation(api.backups.leaveSecondPlace.mutationOptions({ onError: (error) => showErrorToast(error) }))
  const { state, label: place, at } = second
  const isChosen = state !== 'none'
  const says =
    state === 'ok'
      ? `${t('backups.status.away', { place })} ✓`
      : isChosen
        ? t(`backups.status.${state}`, { place })
        : t('backups.secondNone')
  const note = [t('backups.secondNote'), says, at && moment(at)].filter(Boolean).join(' ')
  const done = () => setTask(undefined)
  return (
    <Setting label={t('backups.second')} note={note}>
      <div className="backup-buttons">
        {(state === 'asleep' || second.asks) && <Button onClick={() => setTask('say')}>{t('backups.sayPassphrase')} …</Button>}
        <Button variant="default" onClick={() => setTask('choose')}>
          {isChosen ? t('backups.changePlace') : t('backups.choosePlace')} …
        </Button>
        {isChosen && (
          <Button variant="default" onClick={() => setTask('leave')}>
            {t('backups.leavePlace')} …
          </Button>
        )}
      </div>
      {task === 'choose' && <SecondPlaceDialog onClose={done} />}
      {task === 'say' && <PassphraseDialog second={second} onClose={done} />}
      <ConfirmDialog
        opened={task === 'leave'}
        onClose={done}
        title={t('backups.leaveTitle', { place })}
        confirm={t('backups.leaveConfirm')}
        onConfirm={() => leave.mutate({})}
      >
        {t('backups.leaveText')}
      </ConfirmDialog>
    </Setting>
  )
}
