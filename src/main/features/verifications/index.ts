export { verificationsProcedures } from './verifications.procedures.ts'
export { noteVerificationSent } from './verifications.service.ts'
export { verificationTables } from './verifications.tables.ts'
