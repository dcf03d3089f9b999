import { lazyPage } from '../../lib/lazy-page.ts'

export { MissingLine } from './MissingLine.tsx'
export { qualitySearch } from './quality-search.ts'
export { Wanted } from './Wanted.tsx'

export const QualityPage = lazyPage(() => import('./QualityPage.tsx'), 'QualityPage')
export const RulePage = lazyPage(() => import('./RulePage.tsx'), 'RulePage')
