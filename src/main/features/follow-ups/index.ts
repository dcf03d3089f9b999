export { followUpsProcedures } from './follow-ups.procedures.ts'
export { createFollowUp, followUps } from './follow-ups.service.ts'
export { followUpTables } from './follow-ups.tables.ts'
