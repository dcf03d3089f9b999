import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showToast } from '../../ui/toast.tsx'

/** A browser has no dialog for places on the machine: the place is written. */
export function SaveCopyDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const t = useText()
  const [path, setPath] = useState(`${name} ${today()}`)
  const save = useMutation({
    mutationFn: () => client.file.saveCopy({ path: path.trim() }),
    onSuccess: (copy) => {
      onClose()
      showToast({ message: t('files.copied', { name: copy.name }) })
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('files.copyTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          required
          autoComplete="off"
          spellCheck={false}
          label={t('files.place')}
          description={t('files.placeNote')}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <FormActions submit={t('files.copy')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
