import { Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import '../../ui/card.css'

interface RoleFormDialogProps {
  role: {
    id: string
    version: number
    title: string
    department: string
    isContact: boolean
    fromOn: string | null
    /** Of a role that is over. */
    toOn: string | null
    partnerName: string
  }
  onClose: () => void
}

/** What a role is called and how long it lasted. How it ends is another question: RoleEndDialog. */
export function RoleFormDialog({ role, onClose }: RoleFormDialogProps) {
  const t = useText()
  const [title, setTitle] = useState(role.title)
  const [department, setDepartment] = useState(role.department)
  const [fromOn, setFromOn] = useState(role.fromOn ?? '')
  const [isContact, setContact] = useState(role.isContact)
  const [toOn, setToOn] = useState(role.toOn ?? '')
  const save = useMutation(
    api.persons.updateRole.mutationOptions({
      onSuccess: ({ changeSet }) => {
        onClose()
        showUndoable(t('persons.saved'), changeSet)
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const patch = { title, department, isContact, fromOn: fromOn === '' ? null : fromOn, ...(role.toOn !== null && { toOn }) }
    save.mutate({ id: role.id, version: role.version, patch })
  }
  return (
    <Dialog opened onClose={onClose} title={t('cards.people.editTitle', { partner: role.partnerName })} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          label={t('persons.field.title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput label={t('records.department')} value={department} onChange={(event) => setDepartment(event.currentTarget.value)} />
        <DayField
          label={t('cards.people.from')}
          description={t('cards.people.unknownFrom')}
          value={fromOn}
          lean="back"
          optional
          onChange={setFromOn}
        />
        {role.toOn !== null && <DayField label={t('cards.people.to')} value={toOn} lean="back" required min={fromOn} onChange={setToOn} />}
        <Checkbox
          label={t('alliance.contact.is')}
          description={t('alliance.contact.note')}
          checked={isContact}
          onChange={(event) => setContact(event.currentTarget.checked)}
        />
        <FormActions submit={t('records.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
