export { tagsProcedures } from './tags.procedures.ts'
export { allTags } from './tags.service.ts'
