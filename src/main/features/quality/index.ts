export { confirmedOnSql } from './aged.store.ts'
export { qualityProcedures } from './quality.procedures.ts'
export { qualityTables } from './quality.tables.ts'
