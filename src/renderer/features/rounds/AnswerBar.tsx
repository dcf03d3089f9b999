import type { ReactNode } from 'react'
import './round-head.css'

interface AnswerBarProps {
  /** All of it in one sentence. */
  label: string
  /** The colour of an answer is that of its id; those without one wait. */
  parts: readonly { id: 'yes' | 'reserved' | 'no' | 'waiting'; count: number; words: string }[]
  /** So many are wanted, or there is room for. */
  goal: number | null
  /** What else is said under the bar. */
  children?: ReactNode
}

/** Who has said what, as one bar and in words. */
export function AnswerBar({ label, parts, goal, children }: AnswerBarProps) {
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(all, goal ?? 0, 1)
  return (
    <div className="round-meter">
      <div className="round-bar" role="img" aria-label={label}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <i key={id} data-answer={id} style={{ flexGrow: count }} />
          ))}
        {most > all && <i className="round-bar-rest" style={{ flexGrow: most - all }} />}
        {goal !== null && <span className="round-goal" style={{ left: `${(goal / most) * 100}%` }} />}
      </div>
      <ul className="round-legend">
        {parts.map(({ id, count, words }) => (
          <li key={id} data-answer={id}>
            <b>{count}</b> {words}
          </li>
        ))}
        {children}
      </ul>
    </div>
  )
}
