export { dropColumnFromViews, renameInViews } from './rewrite-views.service.ts'
export { viewsProcedures } from './views.procedures.ts'
export { viewTables } from './views.tables.ts'
