import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { DuplicateEntity, MergeView } from '#shared/model/duplicate.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import '../../ui/card.css'

interface RefuseDialogProps {
  entity: DuplicateEntity
  view: MergeView
  onClose: () => void
  onDone: () => void
}

/** Two cards that are not one, for good, and why if somebody wants to say it. */
export function RefuseDialog({ entity, view, onClose, onDone }: RefuseDialogProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const save = useMutation(
    api.duplicates.notDuplicate.mutationOptions({
      onSuccess: ({ changeSet }) => {
        showUndoable(t('duplicates.refuseDone'), changeSet)
        onDone()
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ entity, one: view.winner.id, two: view.loser.id, reason })
  }
  return (
    <Dialog opened onClose={onClose} title={t('duplicates.refuseTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <p className="soft">{t('duplicates.refuseText', { one: view.winner.name, two: view.loser.name })}</p>
        <TextInput
          data-autofocus
          label={t('duplicates.refuseReason')}
          placeholder={t('duplicates.refusePlaceholder')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormActions submit={t('duplicates.refuse')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
