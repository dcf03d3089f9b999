export { caseTables } from './cases.tables.ts'
