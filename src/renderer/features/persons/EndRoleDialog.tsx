import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { EndReason } from '#shared/model/role-end.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface EndRoleDialogProps {
  opened: boolean
  onClose: () => void
  role: { id: string; version: number; partnerId: string; personName: string }
}

const today = () => new Date().toLocaleDateString('sv-SE')

/** Ending a role: when, why, who comes after. Nobody else's role is touched. */
export function EndRoleDialog({ opened, onClose, role }: EndRoleDialogProps) {
  const t = useText()
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState<EndReason>('left')
  const [successorId, setSuccessorId] = useState('')
  const { data: partner } = useQuery(api.partners.get.queryOptions({ input: { id: role.partnerId }, enabled: opened }))
  const end = useMutation(
    api.persons.endRole.mutationOptions({
      onSuccess: ({ changeSet }) => {
        onClose()
        showUndoable(t('persons.end.saved'), changeSet)
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end.mutate({ id: role.id, version: role.version, on, reason, ...(successorId && { successorId }) })
  }
  const others = partner?.contacts.filter((contact) => contact.affiliationId !== role.id) ?? []
  return (
    <Dialog opened={opened} onClose={onClose} title={t('persons.end.title', { name: role.personName })} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput type="date" label={t('persons.end.on')} value={on} required onChange={(event) => setOn(event.currentTarget.value)} />
        <NativeSelect
          label={t('persons.end.reason')}
          value={reason}
          data={EndReason.options.map((value) => ({ value, label: t(`persons.end.reasons.${value}`) }))}
          onChange={(event) => setReason(EndReason.parse(event.currentTarget.value))}
        />
        <NativeSelect
          label={t('persons.end.successor')}
          value={successorId}
          data={[
            { value: '', label: t('persons.end.noSuccessor') },
            ...others.map((contact) => ({ value: contact.affiliationId, label: contact.displayName }))
          ]}
          onChange={(event) => setSuccessorId(event.currentTarget.value)}
        />
        <FormActions submit={t('persons.end.save')} pending={end.isPending} error={end.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
