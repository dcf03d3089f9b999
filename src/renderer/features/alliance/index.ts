import { lazyPage } from '../../lib/lazy-page.ts'

export { AllianceRoles } from './AllianceRoles.tsx'
export { PartnerFocus } from './PartnerFocus.tsx'
export { PartnerGoals } from './PartnerGoals.tsx'
export { Quotations } from './Quotations.tsx'

export const AlliancePage = lazyPage(() => import('./AlliancePage.tsx'), 'AlliancePage')
