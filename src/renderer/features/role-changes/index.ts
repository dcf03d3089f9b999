export { LeaveFlag, LeaveNote } from './LeaveNote.tsx'
export { RoleEndDialog } from './RoleEndDialog.tsx'
export { RoleEndForm } from './RoleEndForm.tsx'
export { type EndingRole, isComplete } from './role-end-draft.ts'
