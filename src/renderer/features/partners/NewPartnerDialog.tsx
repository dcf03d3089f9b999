import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { DuplicateWarning } from '../duplicates/index.ts'
import '../../ui/card.css'

/** A new partner needs a name; all else comes on its card. */
export function NewPartnerDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [type, setType] = useState('')
  const create = useMutation(
    api.partners.create.mutationOptions({
      onSuccess: ({ id, changeSet }) => {
        setName('')
        onClose()
        showUndoable(t('partners.created'), changeSet)
        void navigate({ to: '/partner/$id', params: { id } })
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate({ name, organisationType: type === '' ? null : memberOf(organisationTypes, type) })
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('partners.createTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          label={t('partners.field.name')}
          value={name}
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('partners.field.type')}
          value={type}
          data={[
            { value: '', label: t('partners.unknown') },
            ...organisationTypes.map((value) => ({ value, label: t(`imports.type.${value}`) }))
          ]}
          onChange={(event) => setType(event.currentTarget.value)}
        />
        <DuplicateWarning typed={{ entity: 'organisation', name }} />
        <FormActions submit={t('partners.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
