import { type ViewSearch, viewSearch } from '../views/index.ts'

/** The tabs of Projekter og grupper, in order. */
export const projectTabs = ['projekter', 'arbejdsgrupper', 'arrangementer', 'henvendelser'] as const
export type ProjectTab = (typeof projectTabs)[number]

/** What of the address is the tab, the view of its table and the record at hand; projects are what an address need not name. */
export function projectsSearch({ fane, ...rest }: Record<string, unknown>): ViewSearch & { fane?: ProjectTab } {
  const tab = projectTabs.find((each) => each === fane)
  return { ...(tab && tab !== 'projekter' ? { fane: tab } : {}), ...viewSearch(rest) }
}
