import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Project } from '#shared/model/project.ts'
import { api, client } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWriteTo } from '../letters/index.ts'
import { openLog } from '../log/index.ts'
import { CardBody, CardMenu, useTrail } from '../records/index.ts'
import { ProjectFacts, ProjectTone } from './ProjectFacts.tsx'
import { ProjectMilestones } from './ProjectMilestones.tsx'
import { ProjectOrganisations } from './ProjectOrganisations.tsx'
import { ProjectPeople } from './ProjectPeople.tsx'
import { ProjectTexts } from './ProjectTexts.tsx'
import { changeOf } from './project-change.ts'
import './project.css'

/** The card of a project: what is it, who is in it and what came of it, what was said. */
export function ProjectPage() {
  const t = useText()
  const format = useFormat()
  const { id } = useParams({ from: '/workspace/projekt/$id' })
  const { data: project, error, refetch } = useQuery(api.projects.get.queryOptions({ input: { id } }))
  useScreen(
    t('projects.one'),
    project?.source ? t('projects.source', { name: project.source.name, when: format.day(project.source.at) }) : ''
  )
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!project) return <Head title={t('projects.one')} />
  const change = changeOf(project)
  return (
    <>
      <ProjectHead project={project} />
      <CardBody key={project.id} subject={{ type: 'project', id: project.id }} facts={<ProjectFacts project={project} change={change} />}>
        <ProjectTexts id="about" title={t('projects.about')} fields={['summary', 'aim', 'description']} {...{ project, change }} />
        <ProjectOrganisations project={project} />
        <ProjectPeople project={project} />
        <ProjectMilestones project={project} />
        <ProjectTexts id="results" title={t('projects.results')} fields={['outcome', 'effect']} {...{ project, change }} />
      </CardBody>
    </>
  )
}

function ProjectHead({ project }: { project: Project }) {
  const t = useText()
  const isPast = useIsPast()
  const { goBack } = useTrail('projects', project.id)
  const writeTo = useWriteTo()
  useCommand('card.log', () => openLog([{ type: 'project', id: project.id }]))
  const remove = async () => {
    try {
      const { changeSet } = await client.projects.remove({ ids: [project.id] })
      showUndoable(t('projects.removed', { count: 1 }), changeSet)
      goBack()
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('card.remove', () => void remove())
  return (
    <Head title={project.title} onBack={goBack} mark={<ProjectTone status={project.status} />}>
      <Button
        leftSection={<IconMail size={15} stroke={1.7} />}
        disabled={isPast}
        onClick={() => void writeTo({ by: 'ids', entity: 'projects', ids: [project.id] })}
      >
        {t('projects.writeTo')}
      </Button>
      <CardMenu remove={{ label: t('projects.remove'), onRemove: () => void remove() }} />
    </Head>
  )
}
