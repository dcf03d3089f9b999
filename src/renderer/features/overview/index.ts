export { OverviewPage } from './OverviewPage.tsx'
export { overviewSearch } from './overview-search.ts'
