import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import type { Mapping, Reading } from '#shared/model/mapping.ts'
import type { ImportPolicy, Review, ReviewEdit } from '#shared/model/review.ts'
import { pageAsSource } from '#shared/model/source-draft.ts'
import { edited } from './edits.ts'
import { type Inquiry, nothingSaid } from './inquiry.ts'
import { judge } from './judge.ts'
import { type Given, readPage } from './read-page.ts'
import { reviewOf } from './review.ts'
import { forgetReview, keepReview, openReview } from './reviews.ts'
import { rowsOf } from './rows.ts'
import { sourceName } from './source.ts'

export interface ReadInput extends Omit<Given, 'file'> {
  upload?: string | undefined
  fileName?: string | undefined
  /** What the source is to be called; else it is found out. */
  source?: string | undefined
  policy?: ImportPolicy | undefined
}

/** Reads a source into an inquiry; nothing is written. Throws the import.* codes. */
export function startInquiry(context: Context, { upload, fileName, source, policy = 'update', ...given }: ReadInput): Inquiry {
  const file = upload === undefined ? undefined : context.uploads.take(upload)
  if (upload !== undefined && !file) throw new AppError('file.not-found', { file: fileName ?? '?' })
  const name = fileName ?? file?.name
  const { kind, content, page } = readPage({ ...given, file })
  return {
    id: context.newId(),
    kind,
    fileName: name === undefined ? null : basename(name),
    sha256: createHash('sha256').update(content).digest('hex'),
    draft: pageAsSource(page),
    table: null,
    said: nothingSaid({ name: source ?? sourceName(page.title, name), given: source !== undefined }, policy)
  }
}

export const readReview = (context: Context, input: ReadInput): Review => shown(context, keepReview(context, startInquiry(context, input)))

export function remapReview(
  context: Context,
  { id }: { id: string; reading?: Reading | undefined; mapping?: Mapping | undefined }
): Review {
  const inquiry = openReview(context, id)
  throw new AppError('import.unknown-format', { file: inquiry.fileName ?? '?' })
}

export const getReview = (context: Context, id: string): Review => shown(context, openReview(context, id))

/** All edits or none. */
export function editReview(context: Context, id: string, edits: readonly ReviewEdit[]): Review {
  const judged = (inquiry: Inquiry) => context.session.read((unit) => judge(unit, inquiry))
  return shown(context, keepReview(context, edited(openReview(context, id), edits, judged)))
}

export const discardReview = (context: Context, id: string): void => forgetReview(context, id)

const shown = (context: Context, inquiry: Inquiry): Review =>
  context.session.read((unit) => {
    const judgement = judge(unit, inquiry)
    return reviewOf(inquiry, judgement, rowsOf(inquiry, judgement))
  })
