import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Staff } from '#shared/model/staff.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface StaffDialogProps {
  /** Changed instead of added. */
  staff?: Staff | undefined
  onClose: () => void
}

/** Name, initials and address of somebody who works here. */
export function StaffDialog({ staff, onClose }: StaffDialogProps) {
  const t = useText()
  const [name, setName] = useState(staff?.name ?? '')
  const [initials, setInitials] = useState('')
  const [email, setEmail] = useState(staff?.email ?? '')
  const save = useMutation({
    mutationFn: async () => {
      if (!staff) {
        const { changeSet } = await client.staff.create({ name, initials, email })
        return showUndoable(t('staff.added', { name: name.trim() }), changeSet)
      }
      const patch = { name, email, ...(initials !== '' && { initials }) }
      const { changeSet } = await client.staff.update({ id: staff.id, version: staff.version, patch })
      showUndoable(t('staff.changed', { name: name.trim() }), changeSet)
    },
    onSuccess: onClose
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const title = staff ? t('staff.editOf', { name: staff.name || t('staff.unnamed') }) : t('staff.add')
  return (
    <Dialog opened onClose={onClose} title={title} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          required
          maxLength={200}
          autoComplete="off"
          label={t('staff.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          maxLength={4}
          autoComplete="off"
          label={t('staff.initials')}
          description={t('staff.initialsNote')}
          placeholder={staff?.initials}
          value={initials}
          onChange={(event) => setInitials(event.currentTarget.value)}
        />
        <TextInput
          maxLength={320}
          autoComplete="off"
          type="email"
          label={t('staff.email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <FormActions submit={t(staff ? 'staff.save' : 'staff.add')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
