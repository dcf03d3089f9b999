export { accountTables } from './accounts.tables.ts'
