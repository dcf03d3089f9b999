import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { nameRefusal } from './name-refusal.ts'
import './list-dialog.css'

/** A hand-picked copy of a list as it is today. */
export function FreezeDialog({ list, onClose }: { list: ListRow; onClose: () => void }) {
  const t = useText()
  const { day } = useFormat()
  const navigate = useNavigate()
  const [name, setName] = useState<string>(t('lists.freeze.name', { name: list.name, day: day(today()) }))
  const freeze = useMutation({
    mutationFn: () => client.lists.freeze({ id: list.id, name }),
    onSuccess: ({ id, changeSet }) => {
      onClose()
      showUndoable(t('mailings.addTo.created', { name }), changeSet)
      void navigate({ to: '/liste/$id', params: { id } })
    }
  })
  const refusal = nameRefusal(t, freeze.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    freeze.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('lists.freeze.title')} size={480}>
      <form className="list-dialog" onSubmit={submit}>
        <p className="soft">{t('lists.freeze.note')}</p>
        <TextInput
          data-autofocus
          label={t('mailings.list.name')}
          value={name}
          required
          withAsterisk={false}
          maxLength={200}
          error={refusal}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FormActions
          submit={t('lists.freeze.save')}
          pending={freeze.isPending}
          error={refusal === undefined ? freeze.error : null}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
