export { projectTables } from './projects.tables.ts'
