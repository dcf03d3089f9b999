import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { LimitField } from './LimitField.tsx'
import type { NamedPurpose } from './use-purposes.ts'

/** What can be changed of a purpose that comes with the program: its time limit. */
export function LimitDialog({ purpose: { id, version, label, retentionDays }, onClose }: { purpose: NamedPurpose; onClose: () => void }) {
  const t = useText()
  const [days, setDays] = useState(retentionDays)
  const save = useMutation({
    mutationFn: () => client.purposes.update({ id, version, patch: { retentionDays: days } }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('purposes.saved', { name: label }), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('purposes.change', { name: label })} size={480}>
      <form onSubmit={submit} className="card-form">
        <LimitField days={days} onDays={setDays} />
        <FormActions submit={t('purposes.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
