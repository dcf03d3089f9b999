export { partnersProcedures } from './partners.procedures.ts'
export { createOrganisation, setStatement, updatePartner } from './partners.service.ts'
export { partnerIds } from './partners.table.store.ts'
export { partnerTables } from './partners.tables.ts'
