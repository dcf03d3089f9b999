import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** A backup now, and what came of it. */
export function useMakeBackup() {
  const t = useText()
  const { moment } = useFormat()
  return useMutation(
    api.backups.make.mutationOptions({
      onSuccess: ({ isNew, at }) => showToast({ message: isNew ? t('backups.made') : t('backups.unchanged', { when: moment(at) }) }),
      onError: (error) => showErrorToast(error)
    })
  )
}
