import { type Context, chosenFolder } from '#main/api/implement.ts'
import { madePdf } from '#main/features/prints/index.ts'
import { noteOutput } from '#main/features/written-files/index.ts'
import type { Block } from '#main/formats/document/block.ts'
import { writeCsv, writeXlsx } from '#main/formats/table/index.ts'
import { fileName } from '#main/foundation/file-name.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import type { Report, ReportFormat, ReportName, ReportPeriod } from '#shared/model/report.ts'
import { reportScene } from '#shared/rules/plots/report-scene.ts'
import { svgOf } from '#shared/rules/plots/svg.ts'
import { allianceName } from './partners.store.ts'
import { reportOf } from './reports.service.ts'
import { type Words, wordsOf } from './words.ts'

interface Wanted {
  name: ReportName
  period: ReportPeriod
  as: ReportFormat
  language?: Language | undefined
  /** Handle of a file that the host writes. */
  place?: string | undefined
}

interface MadeFile {
  name: string
  mime: string
  base64: string
}

const mimes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

/** As wide as the text of a page, in pixels. */
const plotWidth = 640

/** The drawing on white paper; undefined where nothing is drawn. */
export function plotOf({ plot, sentence }: Report, { number }: Words, font = 'Arial, Helvetica, sans-serif') {
  if (!plot) return undefined
  const scene = reportScene(plot, plotWidth, number)
  return { svg: svgOf(scene, { sentence, font }), width: scene.width, height: scene.height, sentence }
}

/** A report in a document: its sentence, its drawing, what one has to know, and its table. */
export function reportBlocks(report: Report, words: Words, font?: string): Block[] {
  const plot = plotOf(report, words, font)
  return [
    { kind: 'text', text: report.sentence, tone: 'lead' },
    ...(plot && !report.isEmpty ? [{ kind: 'plot', plot } as const] : []),
    ...report.notes.map((text): Block => ({ kind: 'text', text, tone: 'note' })),
    ...(report.isEmpty ? [] : [{ kind: 'table', head: report.head, rows: textRows(report) } as const])
  ]
}

const textRows = ({ rows }: Report) => rows.map((cells) => cells.map(({ value }) => value ?? ''))

/** A report as a file. Throws input.invalid. */
export async function reportFile(context: Context, { name, period, as, language, place }: Wanted, signal?: AbortSignal): Promise<MadeFile> {
  const words = wordsOf(context, language)
  const report = reportOf(context, name, period, language)
  const bytes = await bytesOf(context, report, words, as, signal)
  const file = `${fileName(`${report.title} ${period.from} ${period.to}`)}.${as}`
  await noteOutput(context, { path: chosenFolder(context, place) ?? file, kind: 'report', persons: 0 })
  return { name: file, mime: mimes[as], base64: Buffer.from(bytes).toString('base64') }
}

async function bytesOf(context: Context, report: Report, words: Words, as: ReportFormat, signal?: AbortSignal): Promise<Uint8Array> {
  const table = [report.head, ...textRows(report).map((cells) => cells.map(String))]
  if (as === 'csv') return Buffer.from(writeCsv(table, { delimiter: ';', bom: true }))
  if (as === 'xlsx') return writeXlsx([{ name: report.title, rows: table }])
  if (as === 'svg') {
    const plot = plotOf(report, words)
    if (!plot) throw new AppError('input.invalid', { field: 'as' })
    return Buffer.from(plot.svg)
  }
  const author = context.session.read(({ db }) => allianceName(db))
  const at = context.now()
  const { bytes } = await madePdf(
    {
      kind: 'document',
      about: { title: report.title, author, at, language: words.language },
      title: report.title,
      subtitle: [author, report.period, words.t('reports.made', { day: words.day(at) })].filter(Boolean).join(' · '),
      footer: words.t('reports.page', { page: '{page}', pages: '{pages}' }),
      blocks: reportBlocks(report, words, 'Roboto')
    },
    report.rows.length,
    signal
  )
  return bytes
}
