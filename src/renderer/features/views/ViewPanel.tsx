import type { ReactNode } from 'react'
import { useTellsPrinted } from '../../lib/printing.ts'
import { tabPanel } from '../../ui/Tabs.tsx'
import { SearchField, Toolbar } from '../../ui/Toolbar.tsx'
import { FilterChips, NoMatch, narrowingSentence, useWording } from '../filters/index.ts'
import type { ViewState } from './use-view.ts'
import { ALL, ViewTabs } from './ViewTabs.tsx'

interface ViewPanelProps {
  state: ViewState
  /** How many rows the view shows, once that is known. */
  count: number | undefined
  /** Of the search field. */
  label: string
  query: string
  onQuery: (query: string) => void
  /** How the rows are shown: order, groups, columns. */
  tools: ReactNode
  /** The table. */
  children: ReactNode
}

/** A table under the tabs of its views, and under what the view narrows it to. */
export function ViewPanel({ state, count, label, query, onQuery, tools, children }: ViewPanelProps) {
  const { entity, view, change, saved } = state
  const words = useWording(entity)
  const sentence = narrowingSentence(words, { query, filter: view.filter })
  useTellsPrinted([saved?.name, sentence].filter(Boolean).join(' · '))
  const panelId = `${entity}-table`
  return (
    <>
      <ViewTabs state={state} query={query} count={count} panelId={panelId} />
      <div className="view-panel" {...tabPanel(panelId, saved?.id ?? ALL)}>
        <Toolbar>
          <SearchField label={label} value={query} onChange={onQuery} />
          <FilterChips words={words} query={query} filter={view.filter} onFilter={(filter) => change({ filter })} />
          <span className="view-tools">{tools}</span>
        </Toolbar>
        {children}
      </div>
    </>
  )
}

interface NoneInViewProps {
  state: ViewState
  query: string
  onQuery: (query: string) => void
  /** What is said when there is nothing at all. */
  none: ReactNode
}

/** What stands where no row does: nothing passes the filter, or there is nothing yet. */
export function NoneInView({ state: { entity, view, change }, query, onQuery, none }: NoneInViewProps) {
  const words = useWording(entity)
  if (query.trim() === '' && !view.filter) return none
  return <NoMatch words={words} query={query} filter={view.filter} onFilter={(filter) => change({ filter })} onQuery={onQuery} />
}
