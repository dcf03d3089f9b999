export { FavouriteViews } from './FavouriteViews.tsx'
export { LINKED, narrowLinked, useView } from './use-view.ts'
export { NoneInView, ViewPanel } from './ViewPanel.tsx'
export { type ViewSearch, viewSearch } from './view-search.ts'
