import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import type { VerificationRow } from '#shared/model/verification.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { inDays, today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWhom, WhomSelect } from './WhomSelect.tsx'
import './round-dialog.css'

interface VerificationDialogProps {
  /** Changed instead of begun. */
  round?: VerificationRow
  /** Whom a new one asks, where that is chosen already. */
  selection?: Selection
  onClose: () => void
}

/** "Stemmer det stadig?": what it is called, until when they answer, and whom a new one asks. */
export function VerificationDialog({ round, selection, onClose }: VerificationDialogProps) {
  const t = useText()
  const navigate = useNavigate()
  const whomOf = useWhom()
  const [title, setTitle] = useState(round?.title ?? `${t('rounds.kind.verification')} ${today().slice(0, 4)}`)
  const [dueOn, setDueOn] = useState(round ? (round.dueOn ?? '') : inDays(21))
  const [whom, setWhom] = useState('all')
  const save = useMutation({
    mutationFn: async () => {
      const facts = { title, dueOn: dueOn || null }
      if (round) return { id: round.id, ...(await client.verifications.update({ id: round.id, version: round.version, patch: facts })) }
      const chosen = selection ?? whomOf(whom)
      return client.verifications.create({ ...facts, ...(chosen !== null && { invite: chosen ?? 'all' }) })
    },
    onSuccess: ({ id, changeSet }) => {
      onClose()
      showUndoable(t(round ? 'rounds.row.saved' : 'rounds.created'), changeSet)
      if (!round) void navigate({ to: '/stemmer/$id', params: { id } })
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t(round ? 'rounds.form.edit' : 'rounds.kind.verification')} size={480}>
      <form
        className="round-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
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
        {!round && !selection && <WhomSelect value={whom} onChange={setWhom} optional />}
        <FormActions
          submit={t(round ? 'rounds.form.save' : 'rounds.form.create')}
          pending={save.isPending}
          error={save.error}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
