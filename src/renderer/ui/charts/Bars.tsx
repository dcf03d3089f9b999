import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/format.ts'

export interface Bar {
  id: string
  name: string
  count: number
}

interface BarsProps {
  sentence: string
  bars: readonly Bar[]
  /** What a bar leads to: a link around what is drawn of it. */
  linked: (bar: Bar, drawing: ReactNode) => ReactNode
}

const pace = 24
const thick = 9
const [names, numbers] = [136, 52]

/** Lying bars with their names and numbers; each leads to what it counts. */
export function Bars({ sentence, bars, linked }: BarsProps) {
  const format = useFormat()
  const { ref, width } = useElementSize()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const room = Math.max(0, width - names - numbers)
  return (
    <div ref={ref}>
      <svg width={width} height={bars.length * pace} fontSize={13} fill="var(--k-ink-2)">
        <title>{sentence}</title>
        {bars.map((bar, at) => (
          <g key={bar.id} transform={`translate(0, ${at * pace})`}>
            {linked(
              bar,
              <>
                <rect width={width} height={pace} fill="transparent" />
                <text y={pace / 2 + 4}>{bar.name}</text>
                <rect
                  x={names}
                  y={(pace - thick) / 2}
                  width={Math.max(2, (room * bar.count) / most)}
                  height={thick}
                  rx={2}
                  fill="var(--k-chart-1)"
                />
                <text x={width} y={pace / 2 + 4} textAnchor="end" fontWeight={550} fill="var(--k-ink)">
                  {format.number(bar.count)}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}
