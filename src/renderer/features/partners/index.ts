export { PartnerPage } from './PartnerPage.tsx'
export { PartnersPage } from './PartnersPage.tsx'
export { partnersQuery } from './partners-query.ts'
