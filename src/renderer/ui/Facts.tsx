import type { ReactNode } from 'react'
import './facts.css'

/** Facts in two columns: what, and the value. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>

/** One fact; the value is often an InlineField. field names its place on the card, for whoever leads there. */
export const Fact = ({ label, field, children }: { label: string; field?: string; children: ReactNode }) => (
  <div data-field={field}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
