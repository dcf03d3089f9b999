import { lazyPage } from '../../lib/lazy-page.ts'

export { CasesDue } from './CasesDue.tsx'
export { OpenWishes } from './OpenWishes.tsx'
export { WishDialog } from './WishDialog.tsx'

export const CasesPage = lazyPage(() => import('./CasesPage.tsx'), 'CasesPage')
