import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { columnsScene, type PlotColumn } from '#shared/rules/plots/columns.ts'
import { useFormat } from '../../lib/format.ts'
import { Scene } from './Scene.tsx'

interface ColumnsProps {
  sentence: string
  /** Three at most: so many patterns tell them apart. */
  series: readonly string[]
  columns: readonly PlotColumn[]
  /** What a column leads to: a link around what is drawn of it. */
  linked: (at: number, drawing: ReactNode) => ReactNode
}

/** Stacked columns; colour, pattern and order tell the series apart, the number on top says how many, and leads to them. */
export function Columns({ sentence, series, columns, linked }: ColumnsProps) {
  const { number } = useFormat()
  const { ref, width } = useElementSize()
  return (
    <div ref={ref}>
      <Scene {...{ sentence, linked }} scene={columnsScene({ width, series, columns, number })} />
    </div>
  )
}
