import { Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import './groups.css'

/** A new working group: what it is called, and what it is for. */
export function GroupDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [name, setName] = useState('')
  const [mandate, setMandate] = useState('')
  const navigate = useNavigate()
  const create = useMutation({
    mutationFn: () => client.workingGroups.create({ name, mandate }),
    onSuccess: ({ id, changeSet }) => {
      onClose()
      showUndoable(t('workingGroups.created'), changeSet)
      void navigate({ to: '/gruppe/$id', params: { id } })
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('workingGroups.new')} size={480}>
      <form
        className="group-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <TextInput
          label={t('workingGroups.field.name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          required
          data-autofocus
        />
        <Textarea
          label={t('workingGroups.field.mandate')}
          value={mandate}
          onChange={({ currentTarget }) => setMandate(currentTarget.value)}
          rows={4}
        />
        <FormActions submit={t('workingGroups.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
