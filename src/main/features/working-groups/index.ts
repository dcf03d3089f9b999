export { workingGroupTables } from './working-groups.tables.ts'
