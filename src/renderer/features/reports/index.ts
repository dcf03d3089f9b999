export { ReportsPage } from './ReportsPage.tsx'
export { reportsSearch } from './reports-search.ts'
