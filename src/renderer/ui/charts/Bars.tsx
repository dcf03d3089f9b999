import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { barsScene } from '#shared/rules/plots/bars.ts'
import { useFormat } from '../../lib/format.ts'
import { Scene } from './Scene.tsx'

interface Bar {
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

/** Lying bars with their names and numbers; each leads to what it counts. */
export function Bars({ sentence, bars, linked }: BarsProps) {
  const { number } = useFormat()
  const { ref, width } = useElementSize()
  const toBar = (at: number, drawing: ReactNode) => {
    const bar = bars[at]
    return bar ? linked(bar, drawing) : drawing
  }
  return (
    <div ref={ref}>
      <Scene sentence={sentence} scene={barsScene({ width, bars, number })} linked={toBar} />
    </div>
  )
}
