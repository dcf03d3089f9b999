export { FavouriteViews } from './FavouriteViews.tsx'
export { LINKED, narrowLinked, useView, viewOfAll } from './use-view.ts'
export { NoneInView, ViewPanel } from './ViewPanel.tsx'
export { type ViewSearch, viewSearch } from './view-search.ts'
