import { lazyPage } from '../../lib/lazy-page.ts'

export { reportsSearch } from './reports-search.ts'

export const ReportsPage = lazyPage(() => import('./ReportsPage.tsx'), 'ReportsPage')
