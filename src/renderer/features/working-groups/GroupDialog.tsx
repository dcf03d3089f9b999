import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import './groups.css'

interface GroupDialogProps {
  pending: boolean
  error: unknown
  onSubmit: (values: { name: string; mandate: string }) => void
  onClose: () => void
}

/** A new working group: what it is called, and what it is for. */
export function GroupDialog({ pending, error, onSubmit, onClose }: GroupDialogProps) {
  const t = useText()
  const [name, setName] = useState('')
  const [mandate, setMandate] = useState('')
  return (
    <Dialog opened onClose={onClose} title={t('groups.new')} size={480}>
      <form
        className="group-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit({ name, mandate })
        }}
      >
        <TextInput
          label={t('groups.field.name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          required
          data-autofocus
        />
        <Textarea
          label={t('groups.field.mandate')}
          value={mandate}
          onChange={({ currentTarget }) => setMandate(currentTarget.value)}
          rows={4}
        />
        <FormActions submit={t('groups.create')} pending={pending} error={error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
