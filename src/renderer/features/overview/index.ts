import { lazyPage } from '../../lib/lazy-page.ts'

export { overviewSearch } from './overview-search.ts'

export const OverviewPage = lazyPage(() => import('./OverviewPage.tsx'), 'OverviewPage')
