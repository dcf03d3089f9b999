import { useMutation } from '@tanstack/react-query'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** Asks, typed, before a file is written that somebody else has. */
export function TakeBackDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const t = useText()
  const takeBack = useMutation({
    mutationFn: () => client.lending.takeBack(),
    onSuccess: () => showToast({ message: t('lending.force.done') }),
    onError: (error) => showErrorToast(error)
  })
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('lending.force.title')}
      confirm={t('lending.force.confirm')}
      word={name}
      onConfirm={() => takeBack.mutate()}
    >
      <p>{t('lending.force.lead', { name })}</p>
    </ConfirmDialog>
  )
}
