import { createHash, type Hash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Context, chosenFile } from '#main/api/implement.ts'
import { backupBefore } from '#main/features/backups/index.ts'
import { type StreamedKind, streamedKind, streamSource } from '#main/formats/source/stream-source.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { Streamed } from '#shared/contract/imports.ts'
import { AppError } from '#shared/errors.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { ImportPolicy } from '#shared/model/review.ts'
import { firstCopy } from './commit.ts'
import { profilesOf } from './imports.service.ts'
import { nothingSaid } from './inquiry.ts'
import { holdsPartners } from './known.store.ts'
import { sourceName } from './source.ts'
import { applyStream } from './stream.job.ts'

interface StreamInput {
  file: string
  from: 'auto' | StreamedKind
  source?: string | undefined
  policy: ImportPolicy
  mapping?: Mapping | undefined
  dryRun: boolean
}

const megabyte = 1024 * 1024
const mostMegabytes = 2048

/** Rows of a part: enough that looking things up for all of them at once pays, few enough to hold. */
const rowsAtOnce = 5_000

/**
 * Reads a file that is too large to be held and looked through, part by part, and takes all of it that raises no question. Throws the
 * import.* codes; then nothing has changed.
 */
export async function* streamFile(
  context: Context,
  input: StreamInput,
  signal?: AbortSignal,
  atOnce = rowsAtOnce
): AsyncGenerator<Progress, Streamed> {
  const path = chosenFile(context, input.file)
  const { size, start } = lookAt(path)
  const kind = streamedKind(input.from, start, basename(path))
  const name = input.source ?? sourceName(kind, null, basename(path))
  const read = { bytes: 0, hash: createHash('sha256') }
  const parts = streamSource({ kind, chunks: chunksOf(path, read), mapping: input.mapping, profiles: profilesOf(context), atOnce })
  const stream = {
    inquiry: {
      ...{ id: context.newId(), kind, fileName: basename(path), sha256: '', table: null, file: null },
      said: { ...nothingSaid({ name, given: true }, input.policy), wholeness: 'part' as const }
    },
    parts,
    isTrial: input.dryRun,
    progress: () => ({ step: 'bytes', done: read.bytes, total: size }),
    sha256: () => read.hash.digest('hex')
  }
  if (input.dryRun) return { ...(yield* context.session.trial((unit) => applyStream(unit, stream), signal)), changeSet: null }
  const isEmpty = context.session.read(({ db }) => !holdsPartners(db))
  if (!isEmpty) await backupBefore(context, 'pre-import')
  const done = yield* context.session.job({ key: 'import.done', kind: 'import' }, (unit) => applyStream(unit, stream), signal)
  if (isEmpty && done.changeSet !== null) await firstCopy(context)
  return done
}

/** Throws import.too-large before anything is read. */
function lookAt(path: string): { size: number; start: Uint8Array } {
  return withFileErrors(() => {
    const size = statSync(path).size
    if (size > mostMegabytes * megabyte)
      throw new AppError('import.too-large', { megabytes: Math.ceil(size / megabyte), limit: mostMegabytes })
    const start = Buffer.alloc(Math.min(size, 64 * 1024))
    const file = openSync(path, 'r')
    try {
      readSync(file, start)
    } finally {
      closeSync(file)
    }
    return { size, start }
  })
}

/** The bytes of a file as they are read; what was read so far is counted. */
async function* chunksOf(path: string, read: { bytes: number; hash: Hash }): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    read.bytes += chunk.length
    read.hash.update(chunk)
    yield chunk
  }
}
