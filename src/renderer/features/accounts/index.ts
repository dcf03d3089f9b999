import { lazyPage } from '../../lib/lazy-page.ts'

export { AccountsList } from './AccountsList.tsx'

export const AccountPage = lazyPage(() => import('./AccountPage.tsx'), 'AccountPage')
