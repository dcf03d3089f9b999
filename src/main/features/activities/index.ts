export { activitiesProcedures } from './activities.procedures.ts'
export { updateActivity } from './activities.service.ts'
export { activityTables } from './activities.tables.ts'
export { logMailing } from './log-mailing.service.ts'
