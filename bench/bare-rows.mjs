// The floor of B5: the virtualiser with cells of plain text and nothing else.
import { useVirtualizer } from '@tanstack/react-virtual'
import { createElement, useRef } from 'react'
import { createRoot } from 'react-dom/client'

const columns = 7
const fill = { position: 'absolute', left: 0, width: '100%' }

function Rows() {
  const scroller = useRef(null)
  const rows = useVirtualizer({ count: 100_000, getScrollElement: () => scroller.current, estimateSize: () => 32, overscan: 5 })
  const cell = (row, column) => createElement('div', { key: column, style: { flex: 1 } }, `Row ${row}, column ${column}`)
  const line = ({ index, start }) =>
    createElement(
      'div',
      { key: index, style: { ...fill, display: 'flex', height: 32, transform: `translateY(${start}px)` } },
      Array.from({ length: columns }, (_, column) => cell(index, column))
    )
  const body = createElement(
    'div',
    { style: { position: 'relative', height: rows.getTotalSize() } },
    rows.getVirtualItems().map((item) => line(item))
  )
  return createElement('div', { id: 'rows', ref: scroller, style: { height: '100vh', overflow: 'auto' } }, body)
}

createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(Rows))
