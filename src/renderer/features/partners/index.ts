export { PartnerPage } from './PartnerPage.tsx'
export { PartnersPage } from './PartnersPage.tsx'
