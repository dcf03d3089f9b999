export { attachmentsProcedures } from './attachments.procedures.ts'
