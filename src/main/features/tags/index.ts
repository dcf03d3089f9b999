export { tagsProcedures } from './tags.procedures.ts'
