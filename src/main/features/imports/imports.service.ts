import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import type { Review, ReviewEdit } from '#shared/model/review.ts'
import { edited } from './edits.ts'
import type { Inquiry } from './inquiry.ts'
import { judge } from './judge.ts'
import { type Given, readPage } from './read-page.ts'
import { reviewOf } from './review.ts'
import { forgetReview, keepReview, openReview } from './reviews.ts'
import { sourceName } from './source.ts'

export interface ReadInput extends Omit<Given, 'file'> {
  upload?: string | undefined
  fileName?: string | undefined
  /** What the source is to be called; else it is found out. */
  source?: string | undefined
}

/** Reads a page into an inquiry; nothing is written. Throws the import.* codes. */
export function startInquiry(context: Context, { upload, fileName, source, ...given }: ReadInput): Inquiry {
  const file = upload === undefined ? undefined : context.uploads.take(upload)
  if (upload !== undefined && !file) throw new AppError('file.not-found', { file: fileName ?? '?' })
  const name = fileName ?? file?.name
  const { kind, content, page } = readPage({ ...given, file })
  return {
    id: context.newId(),
    kind,
    source: { name: source ?? sourceName(page.title, name), given: source !== undefined },
    fileName: name === undefined ? null : basename(name),
    sha256: createHash('sha256').update(content).digest('hex'),
    page,
    wholeness: null,
    everything: true,
    includes: new Map(),
    partners: new Map(),
    persons: new Map(),
    takes: new Map(),
    settledFlags: new Set()
  }
}

export const readReview = (context: Context, input: ReadInput): Review => shown(context, keepReview(context, startInquiry(context, input)))

export const getReview = (context: Context, id: string): Review => shown(context, openReview(context, id))

/** All edits or none. */
export function editReview(context: Context, id: string, edits: readonly ReviewEdit[]): Review {
  let inquiry = openReview(context, id)
  for (const edit of edits) {
    const before = inquiry
    inquiry = edited(before, edit, () => context.session.read((unit) => judge(unit, before)))
  }
  return shown(context, keepReview(context, inquiry))
}

export const discardReview = (context: Context, id: string): void => forgetReview(context, id)

const shown = (context: Context, inquiry: Inquiry): Review => context.session.read((unit) => reviewOf(inquiry, judge(unit, inquiry)))
