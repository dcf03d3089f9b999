export { projectsProcedures } from './projects.procedures.ts'
export { createProject, updateProject } from './projects.service.ts'
export { projectIds } from './projects.table.store.ts'
export { projectTables } from './projects.tables.ts'
