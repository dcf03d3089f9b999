import type { Context } from '#main/api/implement.ts'
import { mboxPart } from '#main/formats/mbox/index.ts'
import { ZipWriter } from '#main/formats/zip/index.ts'
import { freePlace, newFile, OutFile } from '#main/foundation/out-file.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { OutWay } from '#shared/model/out-way.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { DraftFolder, emptyFolder } from './draft-folder.ts'
import { draftName } from './file-name.ts'
import type { BatchMail } from './frozen.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { paperBytes } from './paper.service.ts'
import type { Made, SinkAnswer, SinkWanted } from './sink-wanted.ts'
import { tableBytes } from './table.service.ts'

/** What goes out: those it is for, in their order, and in the ways of mail their letters as they are made. */
export interface Outgoing {
  readonly unit: UnitOfWork
  readonly recipients: readonly RecipientRecord[]
  readonly mails: AsyncIterable<BatchMail[]>
}

/** Where a mailing is written to. Nothing of it is there before it is finished. */
export interface Sink {
  readonly path: string
  write(outgoing: Outgoing, signal?: AbortSignal): AsyncGenerator<Progress, SinkAnswer>
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
export function sinkOf(context: Context, wanted: SinkWanted): Sink {
  const { mailing, as, place } = wanted
  const of = Object.values(mailing.counts).reduce((sum, count) => sum + count, 0)
  const name = `${localDay(mailing.mailedAt)} ${mailing.name}`
  if (as === 'eml') return draftSink(mailing.folder ?? (place === undefined ? freePlace(context.home, name) : emptyFolder(place)), of)
  const path = place === undefined ? freePlace(context.home, name, endings[as]) : newFile(place)
  if (as === 'mbox' || as === 'zip') return mailSink(path, as === 'mbox' ? new Mbox(mailing.mailedAt) : new MailZip(of))
  return wholeSink(path, ({ unit, recipients }, signal) =>
    as === 'csv' || as === 'xlsx'
      ? tableBytes(context, unit, wanted, recipients, as)
      : paperBytes(context, unit, wanted, recipients, as, signal)
  )
}

const nothingToSay: SinkAnswer = { noAddress: [], tooLong: [] }

function draftSink(path: string, of: number): Sink {
  const folder = new DraftFolder(path)
  return {
    path,
    async *write({ recipients, mails }) {
      let done = 0
      for await (const some of mails) {
        for (const { no, name, bytes } of some) folder.write(draftName(no, of, name), bytes)
        done += some.length
        yield { step: 'write', done, total: recipients.length }
      }
      return nothingToSay
    },
    finish: () => undefined,
    takeBack: () => folder.takeBack()
  }
}

/** Mails one after the other in one file. */
interface MailFile {
  add(mail: BatchMail): Iterable<Uint8Array>
  end(): Iterable<Uint8Array>
}

/** All mails in one file; without any there is none. */
function mailSink(path: string, mailFile: MailFile): Sink {
  const file = lazyFile(path)
  return {
    ...file.sink,
    async *write({ recipients, mails }) {
      let done = 0
      for await (const some of mails) {
        for (const mail of some) for (const piece of mailFile.add(mail)) file.open().write(piece)
        done += some.length
        yield { step: 'write', done, total: recipients.length }
      }
      if (done > 0) for (const piece of mailFile.end()) file.open().write(piece)
      return nothingToSay
    }
  }
}

class Mbox implements MailFile {
  readonly #at: string

  constructor(at: string) {
    this.#at = at
  }

  add({ bytes }: BatchMail): Iterable<Uint8Array> {
    return [mboxPart(bytes, this.#at)]
  }

  end(): Iterable<Uint8Array> {
    return []
  }
}

class MailZip implements MailFile {
  readonly #of: number
  readonly #zip = new ZipWriter()

  constructor(of: number) {
    this.#of = of
  }

  add({ no, name, bytes }: BatchMail): Iterable<Uint8Array> {
    return this.#zip.add({ name: draftName(no, this.#of, name), pieces: [bytes] })
  }

  end(): Iterable<Uint8Array> {
    return [this.#zip.end()]
  }
}

/** A file that is made in one piece. */
function wholeSink(path: string, make: (outgoing: Outgoing, signal?: AbortSignal) => Promise<Made>): Sink {
  const file = lazyFile(path)
  return {
    ...file.sink,
    async *write(outgoing, signal) {
      yield { step: 'write', done: 0, total: outgoing.recipients.length }
      const { bytes, ...answer } = await make(outgoing, signal)
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
