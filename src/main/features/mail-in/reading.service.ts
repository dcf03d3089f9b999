import type { Context } from '#main/api/implement.ts'
import { type MailInput, type ReadMails, readMails } from '#main/formats/mail/index.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import type { Progress } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'
import type { MailReview } from '#shared/model/mail-in.ts'
import { mailReview } from './review.service.ts'
import { keepReview, type MailInquiry, openReview } from './reviews.ts'

interface ReadInput {
  into?: string | undefined
  upload?: string | undefined
  text?: string | undefined
}

/** What is no larger is read in less time than a thread takes to start (docs/decisions/0003). */
const short = 16 * 1024
const megabyte = 1_048_576
/** In one review, and of their texts in characters: what is beyond is read without its text. */
const mostMails = 200_000
const mostText = 20_000_000

/** Reads mails where it can be stopped, and begins a review or adds to one. Nothing is written. */
export async function* readMailReview(
  context: Context,
  { into, upload, text }: ReadInput,
  signal?: AbortSignal
): AsyncGenerator<Progress, MailReview> {
  const before = into === undefined ? newReview(context) : openReview(context, into)
  const file = upload === undefined ? undefined : context.uploads.take(upload)
  if (upload !== undefined && !file) throw new AppError('file.not-found', { file: '?' })
  const read = yield* readApart({ text, file }, signal)
  return mailReview(context, keepReview(context, joined(before, read)))
}

const newReview = ({ newId }: Context): MailInquiry => ({
  ...{ id: newId(), mails: [], problems: [], said: new Map(), own: new Map(), keepsText: false }
})

/** The progress of the thread comes as it is reported. */
async function* readApart(input: MailInput, signal: AbortSignal | undefined): AsyncGenerator<Progress, ReadMails> {
  const size = input.file?.bytes.length ?? input.text?.length ?? 0
  if (size <= short) return readMails(input)
  const steps: Progress[] = []
  let wake = Promise.withResolvers<void>()
  const work = runWorker<MailInput, ReadMails>('read-mails', input, {
    memoryMb: Math.ceil(600 + (8 * size) / megabyte),
    timeoutMs: 1000 * Math.ceil(30 + (2 * size) / megabyte),
    signal,
    onProgress: (step) => {
      steps.push(step)
      wake.resolve()
    }
  })
  const end = work.then(
    () => wake.resolve(),
    () => wake.resolve()
  )
  let isRunning = true
  void end.then(() => {
    isRunning = false
  })
  while (isRunning) {
    await Promise.race([wake.promise, end])
    wake = Promise.withResolvers<void>()
    yield* steps.splice(0)
  }
  return work
}

/** The same mail in two folders is one. */
function joined(inquiry: MailInquiry, { mails, problems }: ReadMails): MailInquiry {
  const byKey = new Map([...inquiry.mails, ...mails].map((mail) => [mail.key, mail]))
  if (byKey.size > mostMails) throw new AppError('import.too-many-rows', { limit: mostMails })
  let room = mostText
  const kept = [...byKey.values()].map((mail) => {
    room -= mail.text.length
    return room >= 0 || mail.text === '' ? mail : { ...mail, text: '' }
  })
  return { ...inquiry, mails: kept, problems: [...inquiry.problems, ...problems] }
}
