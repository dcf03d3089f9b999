export { ManualPage } from './ManualPage.tsx'
export { manualSearch } from './manual-search.ts'
