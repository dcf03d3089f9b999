import type { ReactNode } from 'react'
import { useText } from '../lib/i18n.ts'
import { CommandButton } from './buttons.tsx'
import './empty-state.css'

/** An empty drawer: the dividers stand, no card between them. */
const Drawer = () => (
  <svg width="96" height="56" viewBox="0 0 96 56" fill="none" aria-hidden="true" className="empty-drawer">
    <path d="M16 34V12a4 4 0 0 1 4-4h14a4 4 0 0 1 4 4v2h38a4 4 0 0 1 4 4v16" />
    <path d="M12 34V24a4 4 0 0 1 4-4h32v-2a4 4 0 0 1 4-4h14a4 4 0 0 1 4 4v2h10a4 4 0 0 1 4 4v10" className="empty-front" />
    <rect x="8" y="32" width="80" height="20" rx="4" className="empty-front" />
    <path d="M40 42h16" />
  </svg>
)

interface EmptyStateProps {
  /** Says why it is empty. */
  title: string
  children?: ReactNode
  /** Buttons; the first is the filled one. There is always a way on. */
  actions: ReactNode
  tip?: ReactNode
}

/** What stands where rows would stand: why there are none, and the way on. */
export const EmptyState = ({ title, children, actions, tip }: EmptyStateProps) => (
  <div className="empty">
    <Drawer />
    <h2>{title}</h2>
    {children && <p className="soft">{children}</p>}
    <div className="empty-actions">{actions}</div>
    {tip && <p className="empty-tip">{tip}</p>}
  </div>
)

/** The way on where nothing is left to do on a screen. */
export function ToOverview() {
  const t = useText()
  return (
    <CommandButton id="go.overview" variant="filled">
      {t('ui.toOverview')}
    </CommandButton>
  )
}
