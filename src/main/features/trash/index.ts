export { expireTrash } from './expire.ts'
export { trashProcedures } from './trash.procedures.ts'
