import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { GdprCase } from '#shared/model/gdpr-case.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** The day on which the person was written to. */
export function AnsweredDialog({ wish, onClose }: { wish: GdprCase; onClose: () => void }) {
  const t = useText()
  const [on, setOn] = useState(today)
  const answer = useMutation({
    mutationFn: () => client.cases.answer({ id: wish.id, version: wish.version, on }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('cases.answered.saved'), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    answer.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('cases.answered.title', { name: wish.personName ?? t('cases.erased') })} size={420}>
      <form onSubmit={submit} className="card-form">
        <DayField label={t('cases.answered.on')} value={on} lean="back" required onChange={setOn} />
        <FormActions submit={t('cases.answered.submit')} pending={answer.isPending} error={answer.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
