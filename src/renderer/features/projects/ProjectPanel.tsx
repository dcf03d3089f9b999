import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { api } from '../../lib/api.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { FollowUpsOf, Timeline } from '../log/index.ts'
import { LogButtons, PeekPanel } from '../records/index.ts'
import { ProjectMain, ProjectTone } from './ProjectFacts.tsx'
import { ProjectOrganisations } from './ProjectOrganisations.tsx'
import { ProjectPeople } from './ProjectPeople.tsx'
import { changeOf } from './project-change.ts'
import '../../ui/card.css'

/** The project at hand beside the table: what is due, when it runs, who is in it, what was said. */
export function ProjectPanel({ id, onOpen, onClose }: { id: string; onOpen: () => void; onClose: () => void }) {
  const { data: project, error, refetch } = useQuery(api.projects.get.queryOptions({ input: { id } }))
  const subject = { type: 'project', id } as const
  return (
    <PeekPanel entity="projects" id={id} name={project?.title} onOpen={onOpen} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {project && (
        <Fragment key={project.id}>
          <h2 className="card-who">{project.title}</h2>
          <p className="soft">
            <ProjectTone status={project.status} />
          </p>
          <FollowUpsOf subject={subject} />
          <Facts>
            <ProjectMain project={project} change={changeOf(project)} />
          </Facts>
          <ProjectOrganisations project={project} />
          <ProjectPeople project={project} />
          <LogButtons subject={subject} />
          <Timeline subject={subject} />
        </Fragment>
      )}
    </PeekPanel>
  )
}
