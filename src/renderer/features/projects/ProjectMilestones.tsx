import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Project, ProjectMilestone } from '#shared/model/project.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { IconButton, LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import { MilestoneForm } from './MilestoneForm.tsx'
import { useProjectStep } from './member-actions.ts'

/** What a project means to reach and by when, and what it has reached. */
export function ProjectMilestones({ project }: { project: Project }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="milestones">
      <div className="card-heading">
        <h2 id="milestones">{t('projects.milestones')}</h2>
        <PlainButton onClick={() => setAdding(true)}>{t('projects.addMilestone')}</PlainButton>
      </div>
      {adding && <MilestoneForm projectId={project.id} onDone={() => setAdding(false)} />}
      {project.milestones.length === 0 && !adding && <p className="faint">{t('projects.noMilestones')}</p>}
      <ul className="card-rows">
        {project.milestones.map((milestone) => (
          <Milestone key={milestone.id} projectId={project.id} milestone={milestone} />
        ))}
      </ul>
    </section>
  )
}

function Milestone({ projectId, milestone }: { projectId: string; milestone: ProjectMilestone }) {
  const t = useText()
  const format = useFormat()
  const step = useProjectStep()
  const [editing, setEditing] = useState(false)
  const { id, version, title, status, dueOn, doneOn, owner } = milestone
  const isDone = status === 'done'
  const mark = () =>
    void step('milestoneSaved', client.projects.updateMilestone({ id, version, patch: { status: isDone ? 'planned' : 'done' } }))
  if (editing)
    return (
      <li>
        <span />
        <MilestoneForm projectId={projectId} milestone={milestone} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <span />
      <span>
        <span className="card-name">{title}</span>
        <span className="soft">
          {[
            isDone && doneOn && t('projects.milestoneDone', { when: format.day(doneOn) }),
            !isDone && dueOn && t('projects.milestoneDueOn', { when: format.day(dueOn) }),
            owner?.name
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {!isDone && dueOn !== null && dueOn < today() && <Flag kind="missing">{t('projects.milestoneLate')}</Flag>}
      </span>
      <span className="project-buttons">
        <LinkButton aria-label={`${t(isDone ? 'projects.markOpen' : 'projects.markDone')}: ${title}`} onClick={mark}>
          {t(isDone ? 'projects.markOpen' : 'projects.markDone')}
        </LinkButton>
        <IconButton
          label={`${t('projects.editMilestone')}: ${title}`}
          icon={<IconPencil size={14} stroke={1.6} />}
          onClick={() => setEditing(true)}
        />
        <IconButton
          label={`${t('projects.removeMilestone')}: ${title}`}
          icon={<IconTrash size={14} stroke={1.6} />}
          onClick={() => void step('milestoneRemoved', client.projects.removeMilestone({ id }))}
        />
      </span>
    </li>
  )
}
