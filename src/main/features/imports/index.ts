export { importText } from './commit.ts'
export { importsProcedures } from './imports.procedures.ts'
export { importTables } from './imports.tables.ts'
