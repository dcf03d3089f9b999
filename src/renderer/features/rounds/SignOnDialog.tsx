import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import type { SignOn } from '#shared/model/sign-on.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { inDays } from '../../lib/today.ts'
import { useUnsaved } from '../../lib/use-unsaved.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { Resumed } from '../../ui/Resumed.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { fieldsOf, instantOf } from './time-left.ts'
import { useWhom, WhomSelect } from './WhomSelect.tsx'
import './round-dialog.css'

interface SignOnDialogProps {
  /** Changed instead of begun. */
  round?: SignOn
  /** Whom a new one asks, where that is chosen already. */
  selection?: Selection
  onClose: () => void
}

/** What a round is called, until when it runs and how many it wants; a new one with its text and whom it asks. */
export function SignOnDialog({ round, selection, onClose }: SignOnDialogProps) {
  const t = useText()
  const navigate = useNavigate()
  const whomOf = useWhom()
  const [title, setTitle] = useState(round?.title ?? '')
  const [addressee, setAddressee] = useState(round?.addressee ?? '')
  const [due, setDue] = useState(round ? fieldsOf(round.deadlineAt) : { day: inDays(14), time: '12:00' })
  const [minimum, setMinimum] = useState<number | null>(round?.minimum ?? null)
  const written = useUnsaved('text new', '')
  const body = written.text
  const [whom, setWhom] = useState('all')
  const save = useMutation({
    mutationFn: async () => {
      const deadlineAt = instantOf(due.day, due.time) ?? ''
      const facts = { title, addressee, deadlineAt, minimum }
      if (round) return { id: round.id, ...(await client.signOns.update({ id: round.id, version: round.version, patch: facts })) }
      const chosen = selection ?? whomOf(whom)
      return client.signOns.create({ ...facts, body, ...(chosen !== null && { invite: chosen ?? 'all' }) })
    },
    onSuccess: ({ id, changeSet }) => {
      if (!round) written.forget()
      onClose()
      showUndoable(t(round ? 'rounds.row.saved' : 'rounds.created'), changeSet)
      if (!round) void navigate({ to: '/runde/$id', params: { id } })
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t(round ? 'rounds.form.edit' : 'rounds.kind.signOn')} size={560}>
      <form className="round-dialog" onSubmit={submit}>
        <TextInput
          label={t('rounds.form.title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          required
          data-autofocus
        />
        <TextInput
          label={t('rounds.form.addressee')}
          description={t('rounds.form.addresseeNote')}
          value={addressee}
          onChange={(event) => setAddressee(event.currentTarget.value)}
        />
        <div className="round-dialog-row">
          <DayField label={t('rounds.form.day')} value={due.day} onChange={(day) => setDue({ ...due, day })} required />
          <TextInput
            type="time"
            label={t('rounds.form.time')}
            value={due.time}
            onChange={(event) => setDue({ ...due, time: event.currentTarget.value })}
            required
          />
          <NumberInput
            label={t('rounds.form.minimum')}
            value={minimum ?? ''}
            onChange={(value) => setMinimum(typeof value === 'number' ? value : null)}
            min={1}
            hideControls
          />
        </div>
        {!round && (
          <>
            {written.isResumed && <Resumed onGoOn={written.goOn} onDrop={written.drop} />}
            <Textarea
              label={t('rounds.form.body')}
              value={body}
              onChange={(event) => written.write(event.currentTarget.value)}
              rows={6}
              required
            />
            {!selection && <WhomSelect value={whom} onChange={setWhom} optional />}
          </>
        )}
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
