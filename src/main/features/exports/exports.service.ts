import { type Context, chosenFolder } from '#main/api/implement.ts'
import { noteOutput } from '#main/features/written-files/index.ts'
import { dumpText } from '#main/foundation/dump.ts'
import type { ExportFormat, Wanted } from '#shared/contract/exports.ts'
import { AppError } from '#shared/errors.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type Chosen, chosenOf } from './chosen.service.ts'
import { filePieces } from './files.ts'
import { type Words, wordsOf } from './words.ts'

interface Input {
  as: ExportFormat
  wanted: Wanted
  language?: Language | undefined
  place?: string | undefined
}

interface Step {
  step: string
  done: number
  total: number
  /** Base64. */
  part?: string
}

interface Made {
  name: string
  mime: string
  rows: number
  bytes: number
  excluded: number
}

const kinds: Readonly<Record<ExportFormat, { ending: string; mime: string }>> = {
  csv: { ending: 'csv', mime: 'text/csv;charset=utf-8' },
  xlsx: { ending: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  vcard: { ending: 'vcf', mime: 'text/vcard;charset=utf-8' },
  vcard3: { ending: 'vcf', mime: 'text/vcard;charset=utf-8' },
  json: { ending: 'json', mime: 'application/json' }
}

/** Makes a file in pieces; the event loop gets its turn after each of them. Breaking off throws job.cancelled. */
export async function* makeExport(context: Context, input: Input, signal?: AbortSignal): AsyncGenerator<Step, Made> {
  const word = wordsOf(createI18n(input.language ?? context.settings.read().language ?? context.language).t)
  const { chosen, total, pieces, progress } = input.as === 'json' ? wholeFile(context) : records(context, input.as, input.wanted, word)
  let bytes = 0
  for (const piece of pieces) {
    if (signal?.aborted) throw new AppError('job.cancelled')
    bytes += piece.length
    yield {
      step: 'rows',
      done: progress().done,
      total,
      part: Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('base64')
    }
    await new Promise((resume) => setImmediate(resume))
  }
  const { ending, mime } = kinds[input.as]
  const name = `${nameOf(chosen, word)} ${localDay(context.now())}.${ending}`
  await noteOutput(context, { path: chosenFolder(context, input.place) ?? name, kind: input.as, persons: progress().written })
  return { name, mime, rows: progress().written, bytes, excluded: chosen?.excluded ?? 0 }
}

interface Done {
  done: number
  written: number
}

interface Making {
  chosen: Chosen | undefined
  /** Of records. */
  total: number
  pieces: Iterable<Uint8Array>
  progress: () => Done
}

function records({ session }: Context, as: Exclude<ExportFormat, 'json'>, wanted: Wanted, word: Words): Making {
  const chosen = session.read((unit) => chosenOf(unit, wanted))
  let progress: Done = { done: 0, written: 0 }
  const onProgress = (now: Done) => {
    progress = now
  }
  const pieces = filePieces(as, { chosen, word, read: (work) => session.read(work), onProgress })
  return { chosen, total: chosen.ids.length, pieces, progress: () => progress }
}

const mostAtOnce = 512 * 1024

/** The canonical dump; an extract is whole, for a part of a card file cannot be read into an empty one. */
function wholeFile({ session }: Context): Making {
  const dump = Buffer.from(session.read(({ db }) => dumpText(db, session.options.registry)))
  const places = Array.from({ length: Math.ceil(dump.length / mostAtOnce) }, (_, at) => at * mostAtOnce)
  const rows = dump.toString('latin1').match(/^ {2}\{/gm)?.length ?? 0
  const pieces = places.map((at) => dump.subarray(at, at + mostAtOnce))
  return { chosen: undefined, total: rows, pieces, progress: () => ({ done: rows, written: rows }) }
}

/** Without what a file name cannot hold. */
const nameOf = (chosen: Chosen | undefined, word: Words): string =>
  chosen?.list?.replace(/[\s\p{Cc}\\/:*?"<>|]+/gu, ' ').trim() || word(`exports.file.${chosen?.entity ?? 'everything'}`)
