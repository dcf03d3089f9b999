import { Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from './RecordPicker.tsx'
import '../../ui/card.css'

interface AddRoleDialogProps {
  /** The one end of the role that is known. */
  of: { personId: string } | { partnerId: string }
  onClose: () => void
}

/** Somebody we know becomes contact person of a partner we know. */
export function AddRoleDialog({ of, onClose }: AddRoleDialogProps) {
  const t = useText()
  const [other, setOther] = useState('')
  const [title, setTitle] = useState('')
  const [fromOn, setFromOn] = useState('')
  const [isContact, setContact] = useState(true)
  const picksPerson = 'partnerId' in of
  const add = useMutation(
    api.persons.addRole.mutationOptions({
      onSuccess: ({ changeSet }) => {
        onClose()
        showUndoable(t('cards.people.roleAdded'), changeSet)
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (other === '') return
    const ends = picksPerson ? { personId: other, partnerId: of.partnerId } : { personId: of.personId, partnerId: other }
    add.mutate({ ...ends, title, isContact, ...(fromOn !== '' && { fromOn }) })
  }
  return (
    <Dialog opened onClose={onClose} title={t(picksPerson ? 'cards.people.addTitle' : 'cards.people.addRole')} size={480}>
      <form onSubmit={submit} className="card-form">
        <RecordPicker
          label={t(picksPerson ? 'cards.people.who' : 'cards.people.partner')}
          entity={picksPerson ? 'persons' : 'partners'}
          id={other}
          exceptId=""
          onChange={setOther}
        />
        <TextInput label={t('persons.field.title')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <DayField
          label={t('cards.people.from')}
          description={t('cards.people.unknownFrom')}
          value={fromOn}
          lean="back"
          optional
          onChange={setFromOn}
        />
        <Checkbox
          label={t('alliance.contact.is')}
          description={t('alliance.contact.note')}
          checked={isContact}
          onChange={(event) => setContact(event.currentTarget.checked)}
        />
        <FormActions submit={t('cards.people.add')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
