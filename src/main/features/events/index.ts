export { noteEventSent } from './about.service.ts'
export { eventsProcedures } from './events.procedures.ts'
export { eventTables } from './events.tables.ts'
