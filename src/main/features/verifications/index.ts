export { verificationsProcedures } from './verifications.procedures.ts'
export { allVerifications, noteVerificationSent } from './verifications.service.ts'
export { verificationTables } from './verifications.tables.ts'
