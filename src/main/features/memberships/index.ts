export { membershipsProcedures } from './memberships.procedures.ts'
export { addMembership, joinedColumns, keepMembership, setStanding, toMembership, updateMembership } from './memberships.service.ts'
export { membershipOf } from './memberships.store.ts'
