import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { inDays, today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWhom, WhomSelect } from './WhomSelect.tsx'
import './round-dialog.css'

/** "Stemmer det stadig?": whom it asks and until when they answer. */
export function VerificationDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const whomOf = useWhom()
  const [title, setTitle] = useState(`${t('rounds.kind.verification')} ${today().slice(0, 4)}`)
  const [dueOn, setDueOn] = useState(inDays(21))
  const [whom, setWhom] = useState('all')
  const create = useMutation({
    mutationFn: () => {
      const chosen = whomOf(whom)
      return client.verifications.create({ title, dueOn: dueOn || null, ...(chosen !== null && { invite: chosen ?? 'all' }) })
    },
    onSuccess: ({ id, changeSet }) => {
      onClose()
      showUndoable(t('rounds.created'), changeSet)
      void navigate({ to: '/stemmer/$id', params: { id } })
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('rounds.kind.verification')} size={480}>
      <form
        className="round-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <TextInput
          label={t('rounds.form.title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          required
          data-autofocus
        />
        <DayField label={t('rounds.form.day')} value={dueOn} onChange={setDueOn} optional />
        <WhomSelect value={whom} onChange={setWhom} optional />
        <FormActions submit={t('rounds.form.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
