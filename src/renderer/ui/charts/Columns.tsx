import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useId } from 'react'
import { useFormat } from '../../lib/format.ts'

export interface Column {
  name: string
  /** One for each series, from the bottom up. */
  parts: readonly number[]
}

interface ColumnsProps {
  sentence: string
  /** Three at most: so many patterns tell them apart. */
  series: readonly string[]
  columns: readonly Column[]
  /** What a column leads to: a link around what is drawn of it. */
  linked: (at: number, drawing: ReactNode) => ReactNode
}

const [height, top, bottom] = [168, 44, 22]
const room = height - top - bottom
const widest = 34
const widestLegend = 96
/** A name and the space around it. */
const nameRoom = 52
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)

/** Stacked columns; colour, pattern and order tell the series apart, the number on top says how many, and leads to them. */
export function Columns({ sentence, series, columns, linked }: ColumnsProps) {
  const format = useFormat()
  const id = useId()
  const { ref, width } = useElementSize()
  const pace = width / columns.length
  const wide = Math.min(widest, pace * 0.64)
  const most = Math.max(1, ...columns.map(({ parts }) => sum(parts)))
  const legend = Math.min(widestLegend, width / series.length)
  const every = Math.ceil(nameRoom / Math.max(pace, 1))
  return (
    <div ref={ref}>
      <svg width={width} height={height} fontSize={12} fill="var(--k-ink-2)">
        <title>{sentence}</title>
        <Patterns id={id} />
        {series.map((name, index) => (
          <g key={name} transform={`translate(${index * legend}, 6)`}>
            <rect width={11} height={11} y={1} fill={`url(#${id}-${index})`} />
            <text x={17} y={11}>
              {name}
            </text>
          </g>
        ))}
        {columns.map(({ name, parts }, at) => {
          const middle = at * pace + pace / 2
          const total = sum(parts)
          const drawing = (
            <>
              <title>{`${name}: ${format.number(total)}`}</title>
              <rect x={at * pace} y={top - 18} width={pace} height={room + 18} fill="transparent" />
              {parts.map((part, index) => {
                const below = sum(parts.slice(0, index))
                return (
                  <rect
                    key={series[index]}
                    x={middle - wide / 2}
                    y={top + room * (1 - (below + part) / most)}
                    width={wide}
                    height={(room * part) / most}
                    fill={`url(#${id}-${index})`}
                  />
                )
              })}
              <text x={middle} y={top + room * (1 - total / most) - 5} fill="var(--k-ink)">
                {format.number(total)}
              </text>
            </>
          )
          return (
            <g key={name} textAnchor="middle">
              {total > 0 && linked(at, drawing)}
              {(columns.length - 1 - at) % every === 0 && (
                <text x={Math.min(middle, width - nameRoom / 2)} y={height - 6}>
                  {name}
                </text>
              )}
            </g>
          )
        })}
        <line x2={width} y1={top + room + 0.5} y2={top + room + 0.5} stroke="var(--k-line-2)" />
      </svg>
    </div>
  )
}

/** Plain, striped and dotted, so that no colour is needed. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-0`} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill="var(--k-chart-1)" />
    </pattern>
    <pattern id={`${id}-1`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill="var(--k-chart-2)" />
      <rect width={1.5} height={6} fill="var(--k-paper)" />
    </pattern>
    <pattern id={`${id}-2`} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill="var(--k-chart-3)" />
      <circle cx={3} cy={3} r={1.1} fill="var(--k-paper)" />
    </pattern>
  </defs>
)
