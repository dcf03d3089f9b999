export { activityTables } from './activities.tables.ts'
export { logMailing, type MailingParty } from './log-mailing.service.ts'
