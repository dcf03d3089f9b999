import { type Context, chosenFolder } from '#main/api/implement.ts'
import { noteFile } from '#main/features/written-files/index.ts'
import type { PdfWanted, PrintedPdf } from '#main/formats/pdf/index.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import { freePlace, newFile, OutFile } from '#main/foundation/out-file.ts'
import type { Progress } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { LabelOptions, PrintedFile, PrintKind } from '#shared/model/prints.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { printable, type WantedPersons } from './chosen.service.ts'
import { documentOf, framesOnly, type Paper } from './documents.service.ts'
import { allianceName } from './people.store.ts'

interface Wanted extends WantedPersons {
  readonly as: PrintKind | 'test-page'
  readonly labels: LabelOptions
  readonly language?: Language | undefined
  /** Handle of a file that the host named. */
  readonly place?: string | undefined
  readonly dryRun: boolean
}

export interface Printed {
  file: PrintedFile | null
  count: number
  left: { name: string; reason: ExcludeReason }[]
  noAddress: string[]
  tooLong: string[]
}

/** Starting the thread, and for each of those on the paper. */
const startMs = 60_000
const eachMs = 100

/** The bytes of a document, made where it can be stopped. Throws job.cancelled. */
export const madePdf = (wanted: PdfWanted, count: number, signal?: AbortSignal): Promise<PrintedPdf> =>
  runWorker<PdfWanted, PrintedPdf>('make-pdf', wanted, { memoryMb: 1024, timeoutMs: startMs + eachMs * count, ...(signal && { signal }) })

/** What a document says of itself and in which words. */
export function paperOf(context: Context, title: string, labels: LabelOptions, language?: Language): Paper {
  const spoken = language ?? context.settings.read().language ?? context.language
  const author = context.session.read(({ db }) => allianceName(db))
  return { title, author, language: spoken, t: createI18n(spoken).t, labels }
}

/** Labels, name badges or a list to telephone by, of whoever was chosen, as a file. Throws out.*, file.exists, job.cancelled. */
export async function* makePrint(context: Context, wanted: Wanted, signal?: AbortSignal): AsyncGenerator<Progress, Printed> {
  const t = createI18n(wanted.language ?? context.settings.read().language ?? context.language).t
  const title = t(`prints.title.${wanted.as}`)
  const paper = paperOf(context, title, wanted.labels, wanted.language)
  const { document, left } = context.session.read((unit) => {
    if (wanted.as === 'test-page') return { document: { wanted: framesOnly(unit, paper), persons: [], noAddress: [] }, left: [] }
    const { persons, left } = printable(unit, wanted)
    return { document: documentOf(unit, wanted.as, persons, paper), left }
  })
  const { persons, noAddress } = document
  const said = { count: persons.length, left, noAddress: [...noAddress] }
  if (persons.length === 0 && wanted.as !== 'test-page') throw new AppError('mailing.no-recipients')
  yield { step: 'print', done: 0, total: persons.length }
  const { bytes, tooLong } = await madePdf(document.wanted, persons.length, signal)
  const names = tooLong.flatMap((at) => persons[at]?.name ?? [])
  if (wanted.dryRun) return { ...said, file: null, tooLong: names }
  const named = chosenFolder(context, wanted.place)
  const out = new OutFile(named === undefined ? freePlace(context.home, `${localDay(context.now())} ${title}`, '.pdf') : newFile(named))
  return { ...said, file: await kept(context, out, bytes, { kind: wanted.as, persons: persons.length }), tooLong: names }
}

async function kept(context: Context, out: OutFile, bytes: Uint8Array, facts: { kind: string; persons: number }): Promise<PrintedFile> {
  try {
    out.write(bytes)
    const { id } = await context.session.write({ key: 'file.written' }, (unit) => ({
      id: noteFile(unit, { path: out.path, mailingId: null, ...facts })
    }))
    out.finish()
    return { id, path: out.path }
  } catch (error) {
    out.takeBack()
    throw error
  }
}
