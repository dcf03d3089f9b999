import { type RefObject, useEffect, useState } from 'react'

interface Tip {
  text: string
  left: number
  top: number
}

/** Time that the pointer rests on a cell first. */
const PAUSE = 400

/** What is cut off in a cell, in full, under the cell that has the focus or the pointer. Esc takes it away. */
export function GridTip({ grid }: { grid: RefObject<HTMLElement | null> }) {
  const [tip, setTip] = useState<Tip>()
  useEffect(() => {
    const element = grid.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = () => {
      clearTimeout(timer)
      setTip(undefined)
    }
    const showSoon = ({ target }: Event) => {
      hide()
      const cell = target instanceof Element ? target.closest<HTMLElement>('.grid-cell') : null
      if (cell) timer = setTimeout(() => setTip(tipOf(cell)), PAUSE)
    }
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide()
    const events = [
      ['mouseover', showSoon],
      ['focusin', showSoon],
      ['mouseleave', hide],
      ['focusout', hide],
      ['scroll', hide],
      ['pointerdown', hide]
    ] as const
    for (const [name, listener] of events) element.addEventListener(name, listener)
    document.addEventListener('keydown', onKey)
    return () => {
      hide()
      for (const [name, listener] of events) element.removeEventListener(name, listener)
      document.removeEventListener('keydown', onKey)
    }
  }, [grid])
  return (
    tip && (
      <div role="tooltip" className="grid-tip" style={{ left: tip.left, top: tip.top }}>
        {tip.text}
      </div>
    )
  )
}

const MOST = 360

function tipOf(cell: HTMLElement): Tip | undefined {
  const isCut = [cell, ...cell.querySelectorAll<HTMLElement>('span')].some(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 0
  )
  if (!isCut || !cell.isConnected) return undefined
  const { left, bottom } = cell.getBoundingClientRect()
  return {
    text: cell.innerText.replace(/\s+/g, ' ').trim(),
    left: Math.max(8, Math.min(left, globalThis.innerWidth - MOST)),
    top: bottom + 2
  }
}
