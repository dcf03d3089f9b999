import { IconAlertTriangle, IconBan, IconClockExclamation, IconInfoCircle, IconStarFilled, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './marks.css'

const flags = {
  missing: { icon: IconAlertTriangle, tone: 'warn' },
  overdue: { icon: IconClockExclamation, tone: 'warn' },
  optedOut: { icon: IconBan, tone: 'stop' },
  invalid: { icon: IconX, tone: 'stop' },
  note: { icon: IconInfoCircle, tone: 'calm' }
} as const

/** A state as icon and word. inkWord keeps the word in ink, for columns where every row has a flag. */
export function Flag({ kind, inkWord = false, children }: { kind: keyof typeof flags; inkWord?: boolean; children: ReactNode }) {
  const { icon: Icon, tone } = flags[kind]
  return (
    <span className="flag" data-tone={tone} data-ink-word={inkWord || undefined}>
      <Icon size={13} stroke={1.8} aria-hidden />
      <span className="clip">{children}</span>
    </span>
  )
}

/** A word the user chose: a tag, a kind. */
export const Tag = ({ children }: { children: ReactNode }) => <span className="tag">{children}</span>

/** A word on a soft ground: the state of a whole record, beside its name. */
export const Tone = ({ tone, children }: { tone: 'ok' | 'warn' | 'stop' | 'calm'; children: ReactNode }) => (
  <span className="tone" data-tone={tone}>
    {children}
  </span>
)

/** The gutter of the star in a column of names: filled or empty, it takes the same room, so that names stand on one line. */
export const Star = ({ on, label }: { on: boolean; label: string }) => (
  <span className="star" title={on ? label : undefined}>
    {on && <IconStarFilled size={9} aria-label={label} />}
  </span>
)
