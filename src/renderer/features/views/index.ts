export { FavouriteViews } from './FavouriteViews.tsx'
export { narrowAll, useView } from './use-view.ts'
export { NoneInView, ViewPanel } from './ViewPanel.tsx'
export { viewSearch } from './view-search.ts'
