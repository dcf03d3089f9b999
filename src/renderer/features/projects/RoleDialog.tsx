import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ProjectOrganisation, ProjectPerson } from '#shared/model/project.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import '../../ui/card.css'

/** When a role in a project began and ended, and what else is to be said of it; of persons only the days. */
export function RoleDialog({ role, onClose }: { role: ProjectOrganisation | ProjectPerson; onClose: () => void }) {
  const t = useText()
  const { id, version, name } = role
  const [fromOn, setFromOn] = useState(role.fromOn ?? '')
  const [toOn, setToOn] = useState(role.toOn ?? '')
  const [note, setNote] = useState('organisationId' in role ? role.note : '')
  const save = useMutation({
    mutationFn: () => {
      const days = { fromOn: fromOn || null, toOn: toOn || null }
      return 'organisationId' in role
        ? client.projects.updateOrganisation({ id, version, patch: { ...days, note } })
        : client.projects.updatePerson({ id, version, patch: days })
    },
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('projects.roleChanged'), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('projects.roleOf', { name })} size={440}>
      <form onSubmit={submit} className="card-form">
        <DayField label={t('projects.roleFrom')} value={fromOn} optional onChange={setFromOn} autoFocus />
        <DayField label={t('projects.roleTo')} value={toOn} optional min={fromOn || undefined} onChange={setToOn} />
        {'organisationId' in role && (
          <Textarea
            label={t('projects.roleNote')}
            value={note}
            autosize
            minRows={2}
            maxLength={2000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        <FormActions submit={t('records.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
