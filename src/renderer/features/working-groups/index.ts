import { lazyPage } from '../../lib/lazy-page.ts'

export { GroupsTab } from './GroupsTab.tsx'

export const GroupPage = lazyPage(() => import('./GroupPage.tsx'), 'GroupPage')
