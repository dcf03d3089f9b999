import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useRef } from 'react'
import type { Report } from '#shared/model/report.ts'
import { reportScene } from '#shared/rules/plots/report-scene.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { copyPicture, Scene } from '../../ui/charts/index.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { ReportLink } from './ReportLink.tsx'
import { ReportTable } from './ReportTable.tsx'

/** A report: what it says in one sentence, its drawing, what one has to know, and its figures. */
export function ReportView({ report }: { report: Report }) {
  const t = useText()
  const { number } = useFormat()
  const { ref, width } = useElementSize()
  const drawn = useRef<HTMLDivElement>(null)
  const { title, period, sentence, notes, plot, rows } = report
  const linked = (at: number, drawing: ReactNode) => {
    const targets = rows[at]?.flatMap((cell) => cell.target ?? []) ?? []
    // what is drawn of several kinds leads to all of them, which stand last
    const target = targets.find(({ to }) => to !== 'rows') ?? targets.at(-1)
    return target ? <ReportLink target={target}>{drawing}</ReportLink> : drawing
  }
  const copy = async () => {
    const drawing = drawn.current?.querySelector('svg')
    if (!drawing) return
    try {
      await copyPicture(drawing)
      showToast({ message: t('ui.copied') })
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <article className="report" aria-labelledby="report-title">
      <h2 id="report-title">
        {title} <span className="report-when">{period}</span>
      </h2>
      <p className="report-sentence">{sentence}</p>
      {plot && (
        <>
          <div ref={drawn} className="report-plot">
            <div ref={ref}>
              <Scene {...{ sentence, linked }} scene={reportScene(plot, width, number)} />
            </div>
          </div>
          <LinkButton onClick={() => void copy()}>{t('ui.chart.copyPicture')}</LinkButton>
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="report-note">
          {note}
        </p>
      ))}
      <ReportTable report={report} />
    </article>
  )
}
