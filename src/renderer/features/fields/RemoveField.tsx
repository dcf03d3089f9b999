import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CustomField } from '#shared/model/custom-field.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** Deletes a field; one with values says first on how many cards. */
export function RemoveField({ field: { id, label: name, values } }: { field: CustomField }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    api.fields.remove.mutationOptions({
      onSuccess: ({ changeSet }) => showUndoable(t('fields.removed', { name }), changeSet),
      onError: (error) => showErrorToast(error)
    })
  )
  return (
    <>
      <Button
        variant="default"
        aria-label={t('fields.removeOf', { name })}
        loading={remove.isPending}
        onClick={() => (values > 0 ? setAsking(true) : remove.mutate({ id }))}
      >
        {t('fields.remove')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('fields.removeTitle', { name })}
        confirm={t('fields.remove')}
        onConfirm={() => remove.mutate({ id })}
      >
        {t('fields.removeText', { count: values })}
      </ConfirmDialog>
    </>
  )
}
