export { verificationsProcedures } from './verifications.procedures.ts'
export { noteVerificationSent, rowsAnswered } from './verifications.service.ts'
export { verificationTables } from './verifications.tables.ts'
