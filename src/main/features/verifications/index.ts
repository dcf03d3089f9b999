export { verificationInLetter } from './letter.service.ts'
export { verificationsProcedures } from './verifications.procedures.ts'
export { allVerifications, noteVerificationSent, rowsAnswered } from './verifications.service.ts'
export { verificationTables } from './verifications.tables.ts'
