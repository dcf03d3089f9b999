import { lazyPage } from '../../lib/lazy-page.ts'

export const OpeningPage = lazyPage(() => import('./OpeningPage.tsx'), 'OpeningPage')
