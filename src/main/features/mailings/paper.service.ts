import type { Context } from '#main/api/implement.ts'
import { addressLines, documentOf, madePdf, paperOf } from '#main/features/prints/index.ts'
import { previewOf } from '#main/formats/letter/index.ts'
import type { LetterToPrint, PdfWanted } from '#main/formats/pdf/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { PrintKind } from '#shared/model/prints.ts'
import { senderLines } from './batch.store.ts'
import { frozenText } from './frozen.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import type { Made, SinkWanted } from './sink-wanted.ts'

/** Letters, labels, badges or a list to telephone by, of the recipients in their order. */
export async function paperBytes(
  context: Context,
  unit: UnitOfWork,
  { mailing, labels, language }: SinkWanted,
  recipients: readonly RecipientRecord[],
  as: PrintKind | 'letters',
  signal?: AbortSignal
): Promise<Made> {
  const paper = paperOf(context, mailing.name, labels, language)
  const document = as === 'letters' ? await lettersOf(unit, paper, mailing.mailedAt, recipients) : documentOf(unit, as, recipients, paper)
  const { bytes, tooLong } = await madePdf(document.wanted, recipients.length, signal)
  return { bytes, noAddress: [...document.noAddress], tooLong: tooLong.flatMap((at) => document.persons[at]?.name ?? []) }
}

/** The letters as they are frozen, with an address for the window of the envelope where there is one. */
async function lettersOf(
  unit: UnitOfWork,
  { title, author, language }: ReturnType<typeof paperOf>,
  mailedAt: string,
  recipients: readonly RecipientRecord[]
): Promise<{ wanted: PdfWanted; persons: readonly RecipientRecord[]; noAddress: string[] }> {
  const addresses = addressLines(unit, recipients)
  const letters: LetterToPrint[] = []
  for (const [at, { id }] of recipients.entries()) {
    const bytes = frozenText(unit.db, id)
    if (!bytes) continue
    const { subject, html } = await previewOf(bytes)
    letters.push({ address: addresses[at] ?? [], subject, html })
  }
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long' }).format(new Date(mailedAt))
  const about = { title, author, at: unit.now, language }
  return {
    wanted: { kind: 'letters', about, sender: senderLines(unit.db), day, letters },
    persons: recipients,
    noAddress: recipients.filter((_, at) => (addresses[at] ?? []).length === 0).map(({ name }) => name)
  }
}
