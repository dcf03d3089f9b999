import type { ReactNode } from 'react'

/** Label, one line of consequence, control at the right edge. */
export function Setting({ label, note, children }: { label: string; note?: string | undefined; children: ReactNode }) {
  return (
    <div className="settings-row">
      <div className="grow">
        <p>{label}</p>
        {note && <p className="note">{note}</p>}
      </div>
      {children}
    </div>
  )
}
