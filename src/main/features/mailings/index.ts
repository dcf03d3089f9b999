export { mailingsProcedures } from './mailings.procedures.ts'
export { allMailings } from './mailings.service.ts'
export { mailingTables } from './mailings.tables.ts'
