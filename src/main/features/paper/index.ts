export { paperProcedures } from './paper.procedures.ts'
