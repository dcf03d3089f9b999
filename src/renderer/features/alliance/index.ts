export { AlliancePage } from './AlliancePage.tsx'
export { PartnerFocus } from './PartnerFocus.tsx'
export { PartnerGoals } from './PartnerGoals.tsx'
export { Quotations } from './Quotations.tsx'
