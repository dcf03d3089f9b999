import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { Setting } from './Setting.tsx'

/** Where the card file lies, its newest backup, and whether it is sound. */
export function FileSettings() {
  const t = useText()
  const format = useFormat()
  const { data: info, refetch } = useQuery(api.file.info.queryOptions())
  const backup = useMutation(
    api.file.backup.mutationOptions({
      onSuccess: () => {
        showToast({ message: t('settings.backupDone') })
        void refetch()
      },
      onError: (error) => showErrorToast(error)
    })
  )
  const check = useMutation(
    api.file.check.mutationOptions({
      onSuccess: ({ ok, problems }) =>
        showToast({ message: ok ? t('settings.checkOk') : t('settings.checkBad', { count: problems.length }) }),
      onError: (error) => showErrorToast(error)
    })
  )
  if (!info?.exists) return null
  return (
    <section aria-labelledby="settings-file">
      <h2 id="settings-file">{t('settings.file')}</h2>
      <Setting label={t('settings.fileName')}>{info.name}</Setting>
      <Setting label={t('settings.folder')}>{info.folder}</Setting>
      <Setting label={t('settings.backup')} note={info.lastBackupAt ? format.moment(info.lastBackupAt) : t('settings.never')}>
        <Button variant="default" loading={backup.isPending} onClick={() => backup.mutate(undefined)}>
          {t('settings.backupNow')}
        </Button>
      </Setting>
      <Setting label={t('settings.check')}>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate({ full: true })}>
          {t('settings.checkNow')}
        </Button>
      </Setting>
    </section>
  )
}
