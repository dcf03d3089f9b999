import { lazyPage } from '../../lib/lazy-page.ts'

export { InitiativesTab } from './InitiativesTab.tsx'

export const InitiativePage = lazyPage(() => import('./InitiativePage.tsx'), 'InitiativePage')
