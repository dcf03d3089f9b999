import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type InitiativeKind, initiativeKinds } from '#shared/model/initiative.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import './initiatives.css'

const nothing = { title: '', addressees: '', dateText: '' }

/** A new initiative: what it was, towards whom, and when. */
export function InitiativeDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [form, setForm] = useState(nothing)
  const [kind, setKind] = useState<InitiativeKind>('call')
  const create = useMutation({
    mutationFn: () => client.initiatives.create({ ...form, kind }),
    onSuccess: ({ id, changeSet }) => {
      onClose()
      showUndoable(t('initiatives.created'), changeSet)
      void navigate({ to: '/henvendelse/$id', params: { id } })
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('initiatives.new')} size={480}>
      <form
        className="initiative-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <TextInput
          label={t('initiatives.field.title')}
          value={form.title}
          onChange={({ currentTarget }) => setForm({ ...form, title: currentTarget.value })}
          required
          data-autofocus
        />
        <NativeSelect
          label={t('initiatives.field.kind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(oneOf(initiativeKinds, currentTarget.value) ?? 'other')}
          data={initiativeKinds.map((value) => ({ value, label: t(`initiatives.kind.${value}`) }))}
        />
        <Textarea
          label={t('initiatives.field.addressees')}
          description={t('initiatives.field.addresseesNote')}
          value={form.addressees}
          onChange={({ currentTarget }) => setForm({ ...form, addressees: currentTarget.value })}
          rows={2}
        />
        <TextInput
          label={t('initiatives.field.date')}
          description={t('initiatives.field.dateNote')}
          value={form.dateText}
          onChange={({ currentTarget }) => setForm({ ...form, dateText: currentTarget.value })}
        />
        <FormActions submit={t('initiatives.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
