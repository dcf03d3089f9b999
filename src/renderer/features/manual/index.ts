import { lazyPage } from '../../lib/lazy-page.ts'

export { manualSearch } from './manual-search.ts'

export const ManualPage = lazyPage(() => import('./ManualPage.tsx'), 'ManualPage')
