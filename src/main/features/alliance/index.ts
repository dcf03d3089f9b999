export { allianceTables } from './alliance.tables.ts'
