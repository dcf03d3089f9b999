import { lazyPage } from '../../lib/lazy-page.ts'

export { LendingAnywhere } from './LendingAnywhere.tsx'
export { LendingBand } from './LendingBand.tsx'
export { OpenSealedDialog } from './OpenSealedDialog.tsx'
export const BriefingPage = lazyPage(() => import('./BriefingPage.tsx'), 'BriefingPage')
