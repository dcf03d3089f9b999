import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProjectMilestone } from '#shared/model/project.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { RecordPicker } from '../role-changes/index.ts'
import { useProjectStep } from './member-actions.ts'

interface MilestoneFormProps {
  projectId: string
  /** None for a new one. */
  milestone?: ProjectMilestone
  onDone: () => void
}

/** What is to be reached, by when, and who sees to it. */
export function MilestoneForm({ projectId, milestone, onDone }: MilestoneFormProps) {
  const t = useText()
  const step = useProjectStep()
  const [title, setTitle] = useState(milestone?.title ?? '')
  const [dueOn, setDueOn] = useState(milestone?.dueOn ?? '')
  const [ownerId, setOwnerId] = useState(milestone?.owner?.id ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = { title, dueOn: dueOn || null, ownerId: ownerId || null }
    const saved = milestone
      ? client.projects.updateMilestone({ id: milestone.id, version: milestone.version, patch: said })
      : client.projects.addMilestone({ projectId, ...said })
    void step('milestoneSaved', saved).then(onDone)
  }
  return (
    <form onSubmit={submit} className="card-form">
      <TextInput
        label={t('projects.milestoneTitle')}
        value={title}
        required
        data-autofocus
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <DayField label={t('projects.milestoneDue')} value={dueOn} optional onChange={setDueOn} />
      <RecordPicker label={t('projects.milestoneOwner')} entity="persons" id={ownerId} optional onChange={setOwnerId} />
      <div className="dialog-actions">
        <Button type="submit">{t(milestone ? 'records.save' : 'projects.addMilestone')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
