export { initiativesProcedures } from './initiatives.procedures.ts'
export { initiativeTables } from './initiatives.tables.ts'
