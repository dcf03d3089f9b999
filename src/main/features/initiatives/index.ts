export { initiativesProcedures } from './initiatives.procedures.ts'
export { createInitiative, dateColumns, updateInitiative } from './initiatives.service.ts'
export { initiativeTable } from './initiatives.table.store.ts'
export { initiativeTables } from './initiatives.tables.ts'
