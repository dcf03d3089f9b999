import { lazyPage } from '../../lib/lazy-page.ts'

export { NewPersonDialog } from './NewPersonDialog.tsx'
export { PersonsLink } from './PersonsLink.tsx'
export { personsQuery } from './persons-query.ts'

export const PersonPage = lazyPage(() => import('./PersonPage.tsx'), 'PersonPage')
export const PersonsPage = lazyPage(() => import('./PersonsPage.tsx'), 'PersonsPage')
