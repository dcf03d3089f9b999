export { allianceProcedures } from './alliance.procedures.ts'
export { allianceTables } from './alliance.tables.ts'
export { focusAreasProcedures, goalsProcedures, quotationsProcedures } from './focus.procedures.ts'
