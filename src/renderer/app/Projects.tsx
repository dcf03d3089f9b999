import { EventsTab } from '../features/events/index.ts'
import { InitiativesTab } from '../features/initiatives/index.ts'
import { ProjectsPage } from '../features/projects/index.ts'
import { GroupsTab } from '../features/working-groups/index.ts'

/** What stands beside projects; each knows of projects, not the other way round. */
export const Projects = () => (
  <ProjectsPage others={{ arbejdsgrupper: GroupsTab, arrangementer: EventsTab, henvendelser: InitiativesTab }} />
)
