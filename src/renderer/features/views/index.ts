export { useView, type ViewState } from './use-view.ts'
export { viewSearch } from './view-search.ts'
