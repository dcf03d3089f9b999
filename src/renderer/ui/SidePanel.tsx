import { IconArrowsDiagonal, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../lib/i18n.ts'
import { changePreferences, usePreference } from '../lib/preferences.ts'
import { IconButton } from './buttons.tsx'
import './side-panel.css'

const LEAST = 320
const MOST = 560
const USUAL = 372
const setWidth = (next: number) => changePreferences({ panelWidth: Math.max(LEAST, Math.min(MOST, Math.round(next))) })

interface SidePanelProps {
  /** The record that is shown. */
  label: string
  /** Its place among the rows, as in "7 af 23". */
  place?: string
  onOpen?: () => void
  onClose: () => void
  children: ReactNode
}

/** Beside the table: the record at hand, without leaving the table. On narrow windows it covers the table. */
export function SidePanel({ label, place, onOpen, onClose, children }: SidePanelProps) {
  const t = useText()
  const pixels = usePreference('panelWidth')
  const panel = useRef<HTMLElement>(null)
  // where it covers the table, the focus must not stay under it
  useEffect(() => {
    if (window.matchMedia('(max-width: 1000px)').matches) panel.current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className="side-panel"
      aria-label={label}
      style={{ '--side-panel-width': `${pixels}px` }}
      onKeyDown={onKeyDown}
    >
      <Edge pixels={pixels} />
      <div className="side-panel-top">
        <span className="note grow">{place}</span>
        {onOpen && <IconButton label={t('ui.openCard')} icon={<IconArrowsDiagonal size={15} stroke={1.6} />} onClick={onOpen} />}
        <IconButton label={t('ui.closePanel')} icon={<IconX size={15} stroke={1.7} />} onClick={onClose} />
      </div>
      <div className="side-panel-body">{children}</div>
    </aside>
  )
}

/** The line between table and panel: arrows or dragging move it, a double click puts it back. */
function Edge({ pixels }: { pixels: number }) {
  const t = useText()
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: pixels + 16, ArrowRight: pixels - 16, Home: MOST, End: LEAST, Enter: USUAL }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setWidth(to)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const panel = event.currentTarget.parentElement
    if (panel && event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(panel.getBoundingClientRect().right - event.clientX)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is a separator with a value, not an hr
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('ui.panelWidth')}
      aria-valuenow={pixels}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      className="side-panel-edge"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => setWidth(USUAL)}
    />
  )
}
