export { invitationsProcedures } from './invitations.procedures.ts'
