import { lazyPage } from '../../lib/lazy-page.ts'

export { DuplicatesCard } from './DuplicatesCard.tsx'
export { DuplicateWarning } from './DuplicateWarning.tsx'
export { duplicatesSearch } from './duplicates-search.ts'

export const DuplicatesPage = lazyPage(() => import('./DuplicatesPage.tsx'), 'DuplicatesPage')
export const MergePage = lazyPage(() => import('./MergePage.tsx'), 'MergePage')
