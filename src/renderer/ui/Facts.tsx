import type { ReactNode } from 'react'
import './facts.css'

/** Facts in two columns: what, and the value. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>

/** One fact; the value is often an InlineField. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
