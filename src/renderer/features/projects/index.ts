import { lazyPage } from '../../lib/lazy-page.ts'

export { ProjectsLink } from './ProjectsLink.tsx'
export { ProjectsOf } from './ProjectsOf.tsx'
export { ProjectsPage } from './ProjectsPage.tsx'
export { projectsSearch } from './projects-search.ts'

export const MatrixPage = lazyPage(() => import('./MatrixPage.tsx'), 'MatrixPage')
export const ProjectPage = lazyPage(() => import('./ProjectPage.tsx'), 'ProjectPage')
