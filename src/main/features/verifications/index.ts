export { verificationTables } from './verifications.tables.ts'
