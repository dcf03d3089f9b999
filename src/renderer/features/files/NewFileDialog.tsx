import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'

/** Asks what the new card file is to be called; it lies with the others. */
export function NewFileDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const create = useMutation({
    mutationFn: () => client.file.create({ name: name.trim() }),
    onSuccess: () => {
      onClose()
      return navigate({ to: '/' })
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('files.newTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          required
          maxLength={100}
          autoComplete="off"
          label={t('files.name')}
          description={t('files.newNote')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FormActions submit={t('files.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
