export type { TabProps } from './ProjectsPage.tsx'
export { ProjectsPage } from './ProjectsPage.tsx'
export { projectsSearch } from './projects-search.ts'
