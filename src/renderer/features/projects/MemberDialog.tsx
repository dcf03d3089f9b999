import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { projectPersonRoles, projectRoles } from '#shared/model/project.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'
import '../../ui/card.css'

interface MemberDialogProps {
  projectId: string
  of: 'organisation' | 'person'
  onClose: () => void
}

const words = {
  organisation: { title: 'projects.addOrganisation', label: 'projects.organisationName', create: 'projects.newOrganisation' },
  person: { title: 'projects.addPerson', label: 'projects.personName', create: 'projects.newPerson' }
} as const

/** Puts an organisation or a person into a project; one that nobody knows yet is made on the spot. */
export function MemberDialog({ projectId, of, onClose }: MemberDialogProps) {
  const t = useText()
  const [id, setId] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<string>(of === 'organisation' ? 'partner' : 'contact')
  const add = useMutation({
    mutationFn: () => {
      const who = name === '' ? {} : { name }
      return of === 'organisation'
        ? client.projects.addOrganisation({ projectId, ...(id ? { organisationId: id } : who), role: memberOf(projectRoles, role) })
        : client.projects.addPerson({ projectId, ...(id ? { personId: id } : who), role: memberOf(projectPersonRoles, role) })
    },
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('projects.roleAdded'), changeSet)
    }
  })
  const roles =
    of === 'organisation'
      ? projectRoles.map((value) => ({ value, label: t(`projects.role.${value}`) }))
      : projectPersonRoles.map((value) => ({ value, label: t(`projects.personRole.${value}`) }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (id !== '' || name !== '') add.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t(words[of].title)} size={440}>
      <form onSubmit={submit} className="card-form">
        <RecordPicker
          label={t(words[of].label)}
          entity={of === 'organisation' ? 'partners' : 'persons'}
          id={id}
          onChange={setId}
          create={{ name, onName: setName, label: (typed) => t(words[of].create, { name: typed }) }}
        />
        <NativeSelect label={t('projects.roleLabel')} value={role} data={roles} onChange={(event) => setRole(event.currentTarget.value)} />
        <FormActions submit={t(words[of].title)} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
