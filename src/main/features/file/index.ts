export { makeBackup } from './backup.ts'
export { fileProcedures } from './file.procedures.ts'
export { seedFile } from './file.service.ts'
export { fileTables } from './file.tables.ts'
