import type { ReactNode } from 'react'

/** What a tab of Projekter og grupper is given. */
export interface TabProps {
  /** The row of tabs: it stands between the head of the tab and its table. */
  tabs: ReactNode
}
