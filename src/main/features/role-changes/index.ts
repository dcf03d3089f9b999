export { changeRole } from './change-role.service.ts'
export { roleChangesProcedures } from './role-changes.procedures.ts'
