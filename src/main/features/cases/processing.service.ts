import type { Context } from '#main/api/implement.ts'
import { madePdf } from '#main/features/prints/index.ts'
import type { Block } from '#main/formats/document/block.ts'
import { writeCsv } from '#main/formats/table/index.ts'
import { fileName } from '#main/foundation/file-name.ts'
import type { Language } from '#shared/model/language.ts'
import { type ProcessingFacts, processingFacts } from './processing.store.ts'
import { type Words, wordsOf } from './words.ts'

/** What is kept of whom, why and for how long, as the law wants it written down. */
export async function processingFile(context: Context, as: 'pdf' | 'csv', wanted?: Language, signal?: AbortSignal) {
  const words = wordsOf(context, wanted)
  const { t, language, day } = words
  const facts = context.session.read(({ db }) => processingFacts(db))
  const rows = rowsOf(facts, words)
  const title = t('cases.processing.title')
  const name = `${fileName(t('cases.processing.file'))}.${as}`
  if (as === 'csv') {
    const table = [
      [t('cases.processing.subject'), t('cases.processing.content')],
      ...rows.flatMap(([subject, lines]) => lines.map((line) => [subject, line]))
    ]
    return { name, mime: 'text/csv;charset=utf-8', base64: Buffer.from(writeCsv(table, { delimiter: ';', bom: true })).toString('base64') }
  }
  const at = context.now()
  const blocks = rows.flatMap(([subject, lines]): Block[] => [
    { kind: 'heading', level: 2, text: subject },
    ...lines.map((text): Block => ({ kind: 'text', text }))
  ])
  const about = { title, author: facts.alliance, at, language }
  const footer = t('caseReport.footer', { page: '{page}', pages: '{pages}' })
  const subtitle = t('cases.processing.made', { alliance: facts.alliance, day: day(at) })
  const { bytes } = await madePdf({ kind: 'document', about, title, subtitle, footer, blocks }, blocks.length, signal)
  return { name, mime: 'application/pdf', base64: Buffer.from(bytes).toString('base64') }
}

type Row = readonly [subject: string, lines: readonly string[]]

function rowsOf(facts: ProcessingFacts, { t }: Words): Row[] {
  const { alliance, secretariat, senderName, senderEmail, months, persons, files, open, closed } = facts
  return [
    [t('cases.processing.who'), [alliance, secretariat].filter(Boolean)],
    [t('cases.processing.contact'), [[senderName, senderEmail].filter(Boolean).join(', ')]],
    [t('cases.processing.purposes'), facts.purposes.map((purpose) => purposeLine(purpose, t))],
    [t('cases.processing.people'), [t('cases.processing.peopleText', { persons })]],
    [t('cases.processing.data'), [t('cases.processing.dataText')]],
    [t('cases.processing.recipients'), [t('cases.processing.recipientsText', { files })]],
    [t('cases.processing.transfers'), [t('cases.processing.transfersText')]],
    [t('cases.processing.retention'), [t('cases.processing.retentionText', { months })]],
    [t('cases.processing.security'), [t('cases.processing.securityText')]],
    [t('cases.processing.rights'), [t('cases.processing.rightsText', { open, closed })]]
  ]
}

function purposeLine({ code, name, legalBasis, description, retentionDays }: ProcessingFacts['purposes'][number], t: Words['t']): string {
  const isBuiltIn = code === 'service' || code === 'newsletter' || code === 'personal'
  const basis = legalBasis === null ? t('cases.processing.basisNone') : t(`purposes.basis.${legalBasis}`)
  const kept = retentionDays === null ? '' : t('cases.processing.days', { days: retentionDays })
  return [name || (isBuiltIn ? t(`purposes.builtIn.${code}`) : code), basis, description, kept].filter(Boolean).join(' · ')
}
