import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { DuplicateWarning } from '../duplicates/index.ts'
import { parts } from './use-person.ts'
import '../../ui/card.css'

interface NewPersonDialogProps {
  opened: boolean
  onClose: () => void
  /** The partner the new person works for. */
  partnerId?: string
  /** What is known of the person already. */
  start?: Partial<typeof nothing>
}

const nothing = { givenName: '', familyName: '', title: '', emails: '', phones: '' }

/** A new person; a name or an address is enough. Opened from a partner, the person gets a role there and the window stays. */
export function NewPersonDialog({ opened, onClose, partnerId, start }: NewPersonDialogProps) {
  const t = useText()
  const navigate = useNavigate()
  const [form, setForm] = useState({ ...nothing, ...start })
  const create = useMutation(
    api.persons.create.mutationOptions({
      onSuccess: ({ id, changeSet }) => {
        setForm(nothing)
        onClose()
        showUndoable(t('persons.created'), changeSet)
        if (!partnerId) void navigate({ to: '/person/$id', params: { id } })
      }
    })
  )
  const wrong = parts(form.emails).some((email) => judgeEmail(email).policy === 'reject')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { givenName, familyName, title } = form
    if (!wrong)
      create.mutate({
        givenName,
        familyName,
        title,
        emails: parts(form.emails),
        phones: parts(form.phones),
        ...(partnerId && { partnerId })
      })
  }
  const field = (
    name: keyof typeof nothing,
    label: string,
    more: { description?: string; error?: string | false; autofocus?: boolean } = {}
  ) => (
    <TextInput
      label={label}
      value={form[name]}
      data-autofocus={more.autofocus || undefined}
      description={more.description}
      error={more.error}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  )
  return (
    <Dialog opened={opened} onClose={onClose} title={t('persons.createTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        {field('givenName', t('persons.field.givenName'), { autofocus: true })}
        {field('familyName', t('persons.field.familyName'))}
        {partnerId && field('title', t('persons.field.title'))}
        {field('emails', t('persons.field.email'), { description: t('persons.listHint'), error: wrong && t('persons.emailProblem') })}
        {field('phones', t('persons.field.phone'), { description: t('persons.listHint') })}
        <DuplicateWarning
          typed={{
            entity: 'person',
            givenName: form.givenName,
            familyName: form.familyName,
            emails: parts(form.emails),
            phones: parts(form.phones),
            ...(partnerId && { partnerId })
          }}
        />
        <FormActions submit={t('persons.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
