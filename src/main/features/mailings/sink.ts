import type { Context } from '#main/api/implement.ts'
import { mboxPart } from '#main/formats/mbox/index.ts'
import { zipPieces } from '#main/formats/zip/index.ts'
import { freePlace, newFile, OutFile } from '#main/foundation/out-file.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { OutWay } from '#shared/model/out-way.ts'
import { DraftFolder, emptyFolder } from './draft-folder.ts'
import { draftName } from './file-name.ts'
import { type BatchMail, batchMails } from './frozen.service.ts'
import type { InHand } from './in-hand.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { paperBytes } from './paper.service.ts'
import type { Made, SinkAnswer, SinkWanted } from './sink-wanted.ts'
import { tableBytes } from './table.service.ts'

/** Where a mailing is written to. Nothing of it is there before it is finished. */
export interface Sink {
  readonly path: string
  write(unit: UnitOfWork, recipients: readonly RecipientRecord[], signal?: AbortSignal): AsyncGenerator<Progress, SinkAnswer>
  finish(): void
  takeBack(): void
}

const endings: Readonly<Record<Exclude<OutWay, 'eml'>, string>> = {
  mbox: '.mbox',
  zip: '.zip',
  csv: '.csv',
  xlsx: '.xlsx',
  letters: '.pdf',
  labels: '.pdf',
  badges: '.pdf',
  'call-sheet': '.pdf'
}

/** The place for a way of writing. Throws out.not-empty, file.exists. */
export function sinkOf(context: Context, wanted: SinkWanted, inHand: InHand): Sink {
  const { mailing, as, place } = wanted
  const of = Object.values(mailing.counts).reduce((sum, count) => sum + count, 0)
  const name = `${mailing.mailedAt.slice(0, 10)} ${mailing.name}`
  if (as === 'eml')
    return draftSink(mailing.folder ?? (place === undefined ? freePlace(context.home, name) : emptyFolder(place)), of, inHand)
  const path = place === undefined ? freePlace(context.home, name, endings[as]) : newFile(place)
  if (as === 'mbox' || as === 'zip') return mailSink(path, as, { at: mailing.mailedAt, of, inHand })
  return wholeSink(path, (unit, recipients, signal) =>
    as === 'csv' || as === 'xlsx'
      ? tableBytes(context, unit, wanted, recipients, as)
      : paperBytes(context, unit, wanted, recipients, as, signal)
  )
}

/** Progress is told once for so many. */
const stride = 50

function draftSink(path: string, of: number, inHand: InHand): Sink {
  const folder = new DraftFolder(path)
  return {
    path,
    async *write(unit, recipients) {
      let done = 0
      for (const { no, name, bytes } of batchMails(unit.db, recipients, inHand)) {
        folder.write(draftName(no, of, name), bytes)
        if (++done % stride === 0) yield { step: 'write', done, total: recipients.length }
      }
      return { noAddress: [], tooLong: [] }
    },
    finish: () => undefined,
    takeBack: () => folder.takeBack()
  }
}

/** All mails in one file. */
function mailSink(path: string, as: 'mbox' | 'zip', { at, of, inHand }: { at: string; of: number; inHand: InHand }): Sink {
  const file = lazyFile(path)
  return {
    ...file.sink,
    async *write(unit, recipients) {
      let done = 0
      const counted = function* () {
        for (const mail of batchMails(unit.db, recipients, inHand)) {
          yield mail
          done++
        }
      }
      for (const piece of as === 'mbox' ? mboxPieces(counted(), at) : zipped(counted(), of)) {
        file.open().write(piece)
        yield { step: 'write', done, total: recipients.length }
      }
      return { noAddress: [], tooLong: [] }
    }
  }
}

function* mboxPieces(mails: Iterable<BatchMail>, at: string): Generator<Uint8Array> {
  for (const { bytes } of mails) yield mboxPart(bytes, at)
}

const zipped = (mails: Iterable<BatchMail>, of: number): Generator<Uint8Array> =>
  zipPieces(
    (function* () {
      for (const { no, name, bytes } of mails) yield { name: draftName(no, of, name), pieces: [bytes] }
    })()
  )

/** A file that is made in one piece. */
function wholeSink(
  path: string,
  make: (unit: UnitOfWork, recipients: readonly RecipientRecord[], signal?: AbortSignal) => Promise<Made>
): Sink {
  const file = lazyFile(path)
  return {
    ...file.sink,
    async *write(unit, recipients, signal) {
      yield { step: 'write', done: 0, total: recipients.length }
      const { bytes, ...answer } = await make(unit, recipients, signal)
      file.open().write(bytes)
      return answer
    }
  }
}

/** Opened by the first write: a mailing that nobody gets leaves nothing behind. */
function lazyFile(path: string) {
  let file: OutFile | undefined
  return {
    open: () => (file ??= new OutFile(path)),
    sink: { path, finish: () => file?.finish(), takeBack: () => file?.takeBack() }
  }
}
