export { eventTables } from './events.tables.ts'
