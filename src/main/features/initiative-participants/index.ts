export { initiativeParticipantsProcedures } from './participants.procedures.ts'
