import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type ProjectStatus, projectStatuses } from '#shared/model/project.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { endsBeforeItBegins } from '#shared/rules/period/print-period.ts'
import { readPeriod } from '#shared/rules/period/read-period.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'
import '../../ui/card.css'

const blank = { title: '', status: 'running' as ProjectStatus, periodText: '', leadId: '' }

/** A new project needs a title; all else can come on its card. */
export function NewProjectDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(blank)
  const read = readPeriod(draft.periodText)
  const backwards = read !== null && endsBeforeItBegins(read)
  const create = useMutation(
    api.projects.create.mutationOptions({
      onSuccess: ({ id, changeSet }) => {
        setDraft(blank)
        onClose()
        showUndoable(t('projects.created'), changeSet)
        void navigate({ to: '/projekt/$id', params: { id } })
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { leadId, ...values } = draft
    if (!backwards) create.mutate({ ...values, ...(leadId !== '' && { leadId }) })
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('projects.createTitle')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          label={t('projects.field.title')}
          value={draft.title}
          required
          onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
        />
        <RecordPicker
          label={t('projects.role.lead')}
          entity="partners"
          id={draft.leadId}
          optional
          onChange={(leadId) => setDraft({ ...draft, leadId })}
        />
        <NativeSelect
          label={t('projects.field.status')}
          value={draft.status}
          data={projectStatuses.map((value) => ({ value, label: t(`projects.state.${value}`) }))}
          onChange={(event) => setDraft({ ...draft, status: memberOf(projectStatuses, event.currentTarget.value) })}
        />
        <TextInput
          label={t('projects.field.period')}
          value={draft.periodText}
          description={draft.periodText !== '' && !read ? t('projects.period.unread') : t('projects.period.example')}
          error={backwards && t('projects.period.backwards')}
          onChange={(event) => setDraft({ ...draft, periodText: event.currentTarget.value })}
        />
        <FormActions submit={t('projects.create')} pending={create.isPending} error={create.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
