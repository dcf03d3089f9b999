import type { KeyboardEvent } from 'react'
import './tabs.css'

export interface TabItem<Id extends string> {
  id: Id
  label: string
  count?: number | undefined
  /** A dot says it to the eye, this to the ear. */
  mark?: string | undefined
}

interface TabsProps<Id extends string> {
  label: string
  items: readonly TabItem<Id>[]
  at: Id
  onChange: (id: Id) => void
  /** Id of the element that the tabs fill; give it tabPanel(panelId, at). */
  panelId: string
}

/** The roles of the element that a row of tabs fills. */
export const tabPanel = (panelId: string, at: string) => ({ id: panelId, role: 'tabpanel', 'aria-labelledby': `${panelId}-${at}` }) as const

/** Tabs without boxes: the chosen one has a line under it. Arrow keys choose. */
export function Tabs<Id extends string>({ label, items, at, onChange, panelId }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const here = items.findIndex((item) => item.id === at)
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: items.length - 1 }[event.key]
    const next = to === undefined ? undefined : items.at(to % items.length)
    if (!next) return
    event.preventDefault()
    onChange(next.id)
    document.getElementById(`${panelId}-${next.id}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {items.map(({ id, label: word, count, mark }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`${panelId}-${id}`}
          aria-selected={id === at}
          aria-controls={panelId}
          tabIndex={id === at ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {word}
          {mark && (
            <>
              <span className="tabs-mark" aria-hidden="true">
                •
              </span>
              <span className="visually-hidden">{` ${mark}`}</span>
            </>
          )}
          {count !== undefined && <span className="tabs-count">{count}</span>}
        </button>
      ))}
    </div>
  )
}
