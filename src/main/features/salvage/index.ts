export { salvageProcedures } from './salvage.procedures.ts'
