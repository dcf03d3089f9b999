import { createHash } from 'node:crypto'
import { type Context, chosenFolder } from '#main/api/implement.ts'
import { madePdf } from '#main/features/prints/index.ts'
import { noteOutput } from '#main/features/written-files/index.ts'
import type { Block } from '#main/formats/document/block.ts'
import { fileName } from '#main/foundation/file-name.ts'
import type { Language } from '#shared/model/language.ts'
import { findTraces } from './find-traces.ts'
import { type PersonReport, personReport } from './report.service.ts'
import { allianceFacts } from './report.store.ts'
import { type Words, wordsOf } from './words.ts'

interface Wanted {
  personId: string
  as: 'pdf' | 'json'
  language?: Language | undefined
  /** Handle of a file that the host writes. */
  place?: string | undefined
}

/** The report to a person as a file, in the language that is asked for. Throws record.not-found. */
export async function reportFile(context: Context, { personId, as, language, place }: Wanted, signal?: AbortSignal) {
  const words = wordsOf(context, language)
  const { session } = context
  const traces = await findTraces(context, personId)
  const { report, facts } = session.read(({ db }) => ({
    report: personReport(db, session.options.registry, traces, words.t),
    facts: allianceFacts(db)
  }))
  const bytes = as === 'json' ? asJson(context, report, words) : await asPdf(context, report, words, facts, signal)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const name = `${fileName(words.t('caseReport.file', { name: report.name }))}.${as}`
  const path = chosenFolder(context, place) ?? name
  await noteOutput(context, { path, kind: 'person-report', persons: 1 })
  const rows = report.sections.reduce((sum, section) => sum + section.rows.length, 0)
  return { name, mime: as === 'json' ? 'application/json' : 'application/pdf', base64: Buffer.from(bytes).toString('base64'), rows, sha256 }
}

function asJson(context: Context, { sections, ...rest }: PersonReport, { t }: Words): Uint8Array {
  const content = Object.fromEntries(sections.map(({ title, rows }) => [title, rows.map((facts) => Object.fromEntries(facts))]))
  const { name, mentions, history, files } = rest
  const said = {
    [t('caseReport.mentions')]: mentions,
    [t('caseReport.table.change')]: history,
    [t('caseReport.table.written_file')]: files
  }
  return Buffer.from(
    `${JSON.stringify({ [t('caseReport.column.name')]: name, [t('caseReport.column.created_at')]: context.now(), ...content, ...said }, null, 2)}\n`
  )
}

/** Bytes and long sources are named on paper and whole in the other file. */
const mostSigns = 1500

async function asPdf(
  context: Context,
  report: PersonReport,
  { t, language, day }: Words,
  { name: author, months }: { name: string; months: number },
  signal?: AbortSignal
) {
  const title = t('caseReport.title', { name: report.name })
  const at = context.now()
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const cell = (value: string | number) => {
    const text = String(value)
    return text.length > mostSigns ? `${text.slice(0, mostSigns)}…` : text
  }
  const blocks: Block[] = [
    { kind: 'text', text: t('caseReport.lead'), tone: 'lead' },
    { kind: 'text', text: `${t('caseReport.why')} ${t('caseReport.retention', { months })}` },
    ...report.sections.flatMap(({ title: section, table, rows }): Block[] => [
      heading(section),
      ...rows.map(
        (facts): Block => ({
          kind: 'card',
          name: cell(facts[0]?.[1] ?? section),
          lines: facts.map(
            ([label, value]) =>
              `${label}: ${table === 'attachment' && String(value).length > mostSigns ? t('caseReport.bytes', { count: String(value).length }) : cell(value)}`
          )
        })
      )
    ]),
    ...(report.mentions.length === 0
      ? []
      : [
          heading(t('caseReport.mentions')),
          ...report.mentions.map(({ where, text }): Block => ({ kind: 'card', name: where, lines: [cell(text)] }))
        ]),
    ...(report.files.length === 0
      ? []
      : [
          heading(t('caseReport.files')),
          { kind: 'text', text: report.files.map((file) => `${day(file.at)} ${file.path}`).join('\n') } as const
        ]),
    ...(report.history.length === 0
      ? []
      : [
          heading(t('caseReport.history')),
          ...report.history.map(
            ({ at: when, what, before, after }): Block => ({
              kind: 'card',
              name: [when && day(when), what].filter(Boolean).join(' · '),
              lines: [before && `– ${cell(before)}`, after && `+ ${cell(after)}`].filter(Boolean)
            })
          )
        ])
  ]
  const about = { title, author, at, language }
  const footer = t('caseReport.footer', { page: '{page}', pages: '{pages}' })
  const subtitle = [author, day(at)].filter(Boolean).join(' · ')
  return (await madePdf({ kind: 'document', about, title, subtitle, footer, blocks }, blocks.length, signal)).bytes
}
