import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ProjectOf } from '#shared/model/project.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ProjectTone } from './ProjectFacts.tsx'

interface ProjectsOfProps {
  subject: { type: 'person' | 'organisation'; id: string }
}

/** The projects that a partner or a person is in, and as what; those that are over for them greyed. */
export function ProjectsOf({ subject }: ProjectsOfProps) {
  const t = useText()
  const { data: projects } = useQuery(api.projects.of.queryOptions({ input: subject }))
  if (!projects || projects.length === 0) return null
  return (
    <section aria-labelledby="projects-of">
      <div className="card-heading">
        <h2 id="projects-of">{`${t('projects.title')} (${projects.length})`}</h2>
      </div>
      <ul className="card-rows">
        {projects.map((project) => (
          <Line key={project.id} project={project} of={subject.type} />
        ))}
      </ul>
    </section>
  )
}

function Line({ project, of }: { project: ProjectOf; of: 'person' | 'organisation' }) {
  const t = useText()
  const roles = project.roles.map((role) =>
    of === 'organisation' ? t(`projects.role.${role as 'lead'}`) : t(`projects.personRole.${role as 'lead'}`)
  )
  return (
    <li>
      <span />
      <span>
        <Link to="/projekt/$id" params={{ id: project.id }} className="card-name">
          {project.title}
        </Link>
        <span className="soft">
          {[roles.join(', '), project.periodText, project.isPast && t('projects.past')].filter(Boolean).join(' · ')}
        </span>
      </span>
      <ProjectTone status={project.status} />
    </li>
  )
}
