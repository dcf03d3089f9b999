import { lazyPage } from '../../lib/lazy-page.ts'

export { PartnersLink } from './PartnersLink.tsx'
export { partnersQuery } from './partners-query.ts'

export const PartnerPage = lazyPage(() => import('./PartnerPage.tsx'), 'PartnerPage')
export const PartnersPage = lazyPage(() => import('./PartnersPage.tsx'), 'PartnersPage')
