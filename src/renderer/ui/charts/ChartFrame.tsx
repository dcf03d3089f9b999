import { type ReactNode, useId, useRef, useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../buttons.tsx'
import { showErrorToast, showToast } from '../toast.tsx'
import { type ChartTable, csvOf } from './chart-table.ts'
import { copyPicture } from './copy-picture.ts'
import './charts.css'

interface ChartFrameProps {
  title: string
  /** What the chart shows, in one sentence. */
  sentence: string
  table: ChartTable
  /** What chooses what is shown. */
  tools?: ReactNode
  /** The drawing, an svg. */
  children: ReactNode
}

/** A chart with its title, its sentence, the same in figures, and the ways to take it along. */
export function ChartFrame({ title, sentence, table, tools, children }: ChartFrameProps) {
  const t = useText()
  const id = useId()
  const drawing = useRef<HTMLDivElement>(null)
  const [inFigures, setInFigures] = useState(false)
  const copy = async (act: () => Promise<void>) => {
    try {
      await act()
      showToast({ message: t('ui.copied') })
    } catch (error) {
      showErrorToast(error)
    }
  }
  const copyDrawing = async () => {
    const svg = drawing.current?.querySelector('svg')
    if (svg) await copyPicture(svg)
  }
  return (
    <section aria-labelledby={id} className="chart">
      <div className="chart-head">
        <h2 id={id}>{title}</h2>
        <span className="grow" />
        {tools}
      </div>
      <p className="chart-sentence">{sentence}</p>
      {inFigures ? <Figures title={title} table={table} /> : <div ref={drawing}>{children}</div>}
      <div className="chart-foot">
        <LinkButton onClick={() => setInFigures(!inFigures)}>{t(inFigures ? 'ui.chart.asDrawing' : 'ui.chart.asTable')}</LinkButton>
        {!inFigures && <LinkButton onClick={() => void copy(copyDrawing)}>{t('ui.chart.copyPicture')}</LinkButton>}
        <LinkButton onClick={() => void copy(() => navigator.clipboard.writeText(csvOf(table)))}>{t('ui.chart.copyFigures')}</LinkButton>
      </div>
    </section>
  )
}

function Figures({ title, table: { head, rows } }: { title: string; table: ChartTable }) {
  const format = useFormat()
  return (
    <table className="chart-figures" aria-label={title}>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map((figure, index) => (
              <td key={head[index + 1]} className="num">
                {format.number(figure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
