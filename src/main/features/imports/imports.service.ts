import { basename } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import type { Profile, SourceInput } from '#main/formats/source/index.ts'
import { AppError } from '#shared/errors.ts'
import { Mapping, type Reading } from '#shared/model/mapping.ts'
import type { ImportPolicy, Review, ReviewEdit } from '#shared/model/review.ts'
import { readGiven } from './brought.ts'
import { edited, type JudgeAfter } from './edits.ts'
import { type Inquiry, nothingSaid } from './inquiry.ts'
import { judge, judgeAfter } from './judge.ts'
import { savedMappings } from './profiles.store.ts'
import { readApart } from './read-apart.ts'
import { reviewOf } from './review.ts'
import { forgetReview, keepReview, openReview } from './reviews.ts'
import { rowsOf } from './rows.ts'
import { sourceName } from './source.ts'

export interface ReadInput extends Omit<SourceInput, 'file' | 'profiles'> {
  upload?: string | undefined
  /** By the handle of the host. */
  file?: string | undefined
  fileName?: string | undefined
  /** What the source is to be called; else it is found out. */
  source?: string | undefined
  policy?: ImportPolicy | undefined
}

/** Reads a source into an inquiry; nothing is written. Throws the import.* codes. */
export async function startInquiry(context: Context, input: ReadInput, signal?: AbortSignal): Promise<Inquiry> {
  const { upload, file: handle, fileName, source, policy = 'update', ...given } = input
  const uploaded = upload === undefined ? undefined : context.uploads.take(upload)
  if (upload !== undefined && !uploaded) throw new AppError('file.not-found', { file: fileName ?? '?' })
  const file = handle === undefined ? uploaded : readGiven(context, handle)
  const name = fileName ?? file?.name
  const read = await readApart({ ...given, file: file && { ...file, name: name ?? '' }, profiles: profilesOf(context) }, signal)
  return {
    ...read,
    id: context.newId(),
    file: read.table && (file ?? { bytes: Buffer.from(given.text ?? '', 'utf8'), name: '' }),
    fileName: name === undefined ? null : basename(name),
    said: nothingSaid({ name: source ?? sourceName(read.kind, read.draft.title, name), given: source !== undefined }, policy)
  }
}

export const profilesOf = ({ session }: Context): Profile[] =>
  session
    .read(({ db }) => savedMappings(db))
    .flatMap(({ fingerprint, mapping }) => {
      const { data } = Mapping.safeParse(JSON.parse(mapping))
      return data ? [{ fingerprint, ...data }] : []
    })

export const readReview = async (context: Context, input: ReadInput, signal?: AbortSignal): Promise<Review> =>
  shown(context, keepReview(context, await startInquiry(context, input, signal)))

/** Reads a table again as the user says; what was said about its rows is lost with them. Throws import.not-a-table. */
export async function remapReview(
  context: Context,
  { id, reading, mapping }: { id: string; reading?: Reading | undefined; mapping?: Mapping | undefined },
  signal?: AbortSignal
): Promise<Review> {
  const { file, kind, ...inquiry } = openReview(context, id)
  if (!file) throw new AppError('import.not-a-table')
  const read = await readApart({ from: kind, file, reading, mapping, profiles: profilesOf(context) }, signal)
  const { source, policy } = inquiry.said
  return shown(context, keepReview(context, { ...inquiry, ...read, file, said: nothingSaid(source, policy) }))
}

export const getReview = (context: Context, id: string): Review => shown(context, openReview(context, id))

/** All edits or none. */
export function editReview(context: Context, id: string, edits: readonly ReviewEdit[]): Review {
  const judged: JudgeAfter = (before, after, touched) => context.session.read((unit) => judgeAfter(unit, before, after, touched))
  return shown(context, keepReview(context, edited(openReview(context, id), edits, judged)))
}

export const discardReview = (context: Context, id: string): void => forgetReview(context, id)

const shown = (context: Context, inquiry: Inquiry): Review =>
  context.session.read((unit) => {
    const judgement = judge(unit, inquiry)
    return reviewOf(inquiry, judgement, rowsOf(inquiry, judgement))
  })
