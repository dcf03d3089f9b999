export { trashProcedures } from './trash.procedures.ts'
