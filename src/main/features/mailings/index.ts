export { mailingsProcedures } from './mailings.procedures.ts'
export { mailingTables } from './mailings.tables.ts'
