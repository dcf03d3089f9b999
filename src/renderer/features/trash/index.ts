import { lazyPage } from '../../lib/lazy-page.ts'

export const TrashPage = lazyPage(() => import('./TrashPage.tsx'), 'TrashPage')
