import type { Context } from '#main/api/implement.ts'
import { noteOutput } from '#main/features/written-files/index.ts'
import { writeCsv } from '#main/formats/table/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { BlockForm, SignatureBlock } from '#shared/model/sign-on.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { signatureBlock } from '#shared/rules/rounds/signature-block.ts'
import { getRound } from './sign-ons.service.ts'

const form = { delimiter: ';', bom: true } as const

/** The signatures as they are printed, and who is not among them. Throws record.not-found. */
export function blockOf(unit: ReadUnit, id: string, asked: BlockForm, language: Language): SignatureBlock {
  const { t } = createI18n(language)
  const { signing, ...block } = signatureBlock(getRound(unit, id).responses, asked)
  const head = [t('rounds.csv.organisation'), t('rounds.csv.name'), t('rounds.csv.title')]
  return { ...block, csv: writeCsv([head, ...signing.map(({ organisation, name, title }) => [organisation, name, title])], form) }
}

/** Who approved which version, when and by which channel; everybody who was asked. Throws record.not-found. */
export function recordOf(unit: ReadUnit, id: string, language: Language): { csv: string; persons: number } {
  const { t } = createI18n(language)
  const columns = ['organisation', 'name', 'title', 'answer', 'version', 'on', 'channel', 'reservation', 'evidence'] as const
  const rows = getRound(unit, id).responses.map((row) => [
    ...[row.organisation || row.partnerName, row.name, row.title, t(`rounds.state.${row.state}`)],
    ...[row.answeredNo === null ? '' : String(row.answeredNo), row.respondedAt?.slice(0, 16).replace('T', ' ') ?? ''],
    ...[row.channel === null ? '' : t(`rounds.channel.${row.channel}`), row.reservation],
    row.evidence ? `${localDay(row.evidence.at)} ${row.evidence.subject}`.trim() : ''
  ])
  return { csv: writeCsv([columns.map((column) => t(`rounds.csv.${column}`)), ...rows], form), persons: rows.length }
}

/** Remembers that signatures were saved as a file. */
export const noteSignatures = (context: Context, what: 'block' | 'record', language: Language, persons: number): Promise<void> =>
  noteOutput(context, { path: `${createI18n(language).t(`rounds.block.files.${what}`)}.csv`, kind: 'csv', persons })
