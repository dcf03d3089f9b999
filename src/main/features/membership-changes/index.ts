export { membershipChangesProcedures } from './membership-changes.procedures.ts'
