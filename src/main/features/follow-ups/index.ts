export { followUpsProcedures } from './follow-ups.procedures.ts'
export { closeFollowUp, completeFollowUp, createFollowUp, followUps, handFollowUp } from './follow-ups.service.ts'
export { followUpTables } from './follow-ups.tables.ts'
