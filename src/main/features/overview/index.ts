export { overviewProcedures } from './overview.procedures.ts'
