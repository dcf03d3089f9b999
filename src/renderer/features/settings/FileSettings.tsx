import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** Where the card file lies, whether it is sound, and the room it takes. */
export function FileSettings() {
  const t = useText()
  const { data: info } = useQuery(api.file.info.queryOptions())
  if (!info) return null
  return (
    <SettingSection title={t('settings.file')}>
      <Setting label={t('settings.fileName')} note={info.exists ? undefined : t('settings.noFile')}>
        {info.name}
      </Setting>
      <Setting label={t('settings.folder')}>{info.folder}</Setting>
      {info.exists && <Care readOnly={info.readOnly} />}
    </SettingSection>
  )
}

function Care({ readOnly }: { readOnly: boolean }) {
  const t = useText()
  const format = useFormat()
  const { data: attached } = useQuery(api.attachments.total.queryOptions())
  const onError = (error: unknown) => showErrorToast(error)
  const check = useMutation(
    api.file.check.mutationOptions({
      onSuccess: ({ ok, problems }) =>
        showToast({ message: ok ? t('settings.checkOk') : t('settings.checkBad', { count: problems.length }) }),
      onError
    })
  )
  const compact = useMutation(
    api.file.compact.mutationOptions({
      onSuccess: ({ before, after }) =>
        showToast({ message: t('settings.compactDone', { before: format.megabytes(before), after: format.megabytes(after) }) }),
      onError
    })
  )
  return (
    <>
      <Setting label={t('settings.check')} note={t('settings.checkNote')}>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate({ full: true })}>
          {t('settings.checkNow')}
        </Button>
      </Setting>
      {attached && attached.count > 0 && (
        <Setting label={t('attachments.title')} note={t('attachments.inFile')}>
          {t('attachments.total', { count: attached.count, size: format.megabytes(attached.bytes) })}
        </Setting>
      )}
      {!readOnly && (
        <Setting label={t('settings.compact')} note={t('settings.compactNote')}>
          <Button variant="default" loading={compact.isPending} onClick={() => compact.mutate(undefined)}>
            {t('settings.compactNow')}
          </Button>
        </Setting>
      )}
    </>
  )
}
