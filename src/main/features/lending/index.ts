export { lendingProcedures } from './lending.procedures.ts'
export { isLent } from './lending.store.ts'
export { lendingTables } from './lending.tables.ts'
