export { initiativeTables } from './initiatives.tables.ts'
