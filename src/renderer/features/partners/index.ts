export { PartnerPage } from './PartnerPage.tsx'
export { PartnersLink } from './PartnersLink.tsx'
export { PartnersPage } from './PartnersPage.tsx'
