import { MAX_UPLOAD_BYTES } from '#shared/bridge.ts'
import { AppError } from '#shared/errors.ts'
import { mailFormatOf } from '#shared/rules/mail/mail-format.ts'
import { type PackedFile, unpackFiles } from '#shared/rules/mail/pack.ts'
import { cutMbox } from '../mbox/index.ts'
import type { MailDraft, MailProblem, ReadMails } from './mail-draft.ts'
import { readEml } from './read-eml.ts'
import { readPasted } from './read-pasted.ts'

/** What is to be read: a mail that was copied, one file, or many in a pack. Plain data, so that it can be handed to a worker. */
export interface MailInput {
  readonly text?: string | undefined
  readonly file?: PackedFile | undefined
}

/** In one reading; a folder of more is read in several. */
const mostMails = 100_000
const mostProblems = 1000

type Found = MailDraft | MailProblem
const isMail = (found: Found): found is MailDraft => 'key' in found

/** Reads mails of every kind. done is told after each of them, with the bytes that are behind. What cannot be read is told, not thrown. */
export async function readMails({ text, file }: MailInput, done: (bytes: number) => void = () => {}): Promise<ReadMails> {
  if (text !== undefined) return { mails: [await readPasted(text)], problems: [] }
  if (!file || file.bytes.length === 0) throw new AppError('import.empty')
  if (file.bytes.length > MAX_UPLOAD_BYTES * 1.1)
    throw new AppError('import.too-large', { megabytes: Math.ceil(file.bytes.length / 1_048_576), limit: MAX_UPLOAD_BYTES / 1_048_576 })
  const mails: MailDraft[] = []
  const problems: MailProblem[] = []
  let behind = 0
  for (const each of unpackFiles(file.bytes) ?? [file]) {
    for await (const found of mailsIn(each)) {
      if (isMail(found)) mails.push(found)
      else if (problems.length < mostProblems) problems.push(found)
      done(behind)
      if (mails.length >= mostMails) return { mails, problems: [...problems, { file: each.name, code: 'too-many' }] }
    }
    behind += each.bytes.length
    done(behind)
  }
  return { mails, problems }
}

async function* mailsIn(file: PackedFile): AsyncGenerator<Found> {
  const start = Buffer.from(file.bytes.subarray(0, 8192)).toString('latin1')
  const format = mailFormatOf(file.name, start)
  if (format === undefined) return yield { file: file.name, code: 'no-mail' }
  if (format === 'csv') return yield* orProblem(file.name, async () => (await import('./sent-table.ts')).readSentTable(file.bytes))
  if (format === 'msg') return yield* orProblem(file.name, async () => [(await import('../msg/index.ts')).readMsg(file.bytes)])
  if (format === 'eml') return yield* orProblem(file.name, async () => [await readEml(file.bytes)])
  for (const bytes of cutMbox(file.bytes)) yield* orProblem(file.name, async () => [await readEml(bytes)])
}

/** A mail that cannot be read is one of many: the others are read all the same. */
async function* orProblem(file: string, read: () => Promise<readonly MailDraft[]>): AsyncGenerator<Found> {
  try {
    yield* await read()
  } catch {
    yield { file, code: 'unreadable' }
  }
}
