import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TimelineEntry } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import '../../ui/card.css'

/** A moment as the clock here shows it, for a field of that kind. */
const here = (iso: string) => new Date(iso).toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T')

/** Corrects when it was, how long it took, and what was said. Last outreach and last dialogue follow by themselves. */
export function EditEntryDialog({ entry, onClose }: { entry: TimelineEntry; onClose: () => void }) {
  const t = useText()
  const [at, setAt] = useState(here(entry.at))
  const [minutes, setMinutes] = useState<number | string>(entry.durationMin ?? '')
  const [text, setText] = useState(entry.body)
  const save = useMutation(
    api.activities.update.mutationOptions({
      onSuccess: ({ changeSet }) => {
        onClose()
        showUndoable(t('cards.entry.saved'), changeSet)
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const patch = {
      text,
      // to the second as it was, unless another time is chosen
      ...(at !== here(entry.at) && { at: new Date(at).toISOString() }),
      durationMin: typeof minutes === 'number' ? minutes : null
    }
    save.mutate({ id: entry.id, version: entry.version, patch })
  }
  const hasLength = entry.kind === 'call' || entry.kind === 'meeting' || entry.durationMin !== null
  return (
    <Dialog opened onClose={onClose} title={t('cards.entry.editTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput type="datetime-local" label={t('log.when')} value={at} required onChange={(event) => setAt(event.currentTarget.value)} />
        {hasLength && <NumberInput label={t('log.duration')} min={0} max={10_000} value={minutes} onChange={setMinutes} />}
        <Textarea
          data-autofocus
          label={t('log.note')}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FormActions submit={t('log.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
