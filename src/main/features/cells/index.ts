export { cellsProcedures } from './cells.procedures.ts'
