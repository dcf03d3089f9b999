export { membershipsProcedures } from './memberships.procedures.ts'
export { addMembership, joinedColumns, setStanding, toMembership, updateMembership } from './memberships.service.ts'
export { membershipOf } from './memberships.store.ts'
