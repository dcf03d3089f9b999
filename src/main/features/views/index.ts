export { viewsProcedures } from './views.procedures.ts'
export { viewTables } from './views.tables.ts'
