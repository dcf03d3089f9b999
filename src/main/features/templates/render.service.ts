import { keepWorker } from '#main/foundation/jobs/keep-worker.ts'
import { AppError } from '#shared/errors.ts'
import type { Draft, DraftCheck, LetterAnswer, LetterQuestion, LetterSource } from './draft.pure.ts'

/** Letters are somebody else's program: they run where they can be stopped. */
const worker = keepWorker<LetterQuestion, LetterAnswer>('render-letters', { memoryMb: 256 })

/** What a letter may take however it is written, and what it may take for each of those who get it. */
const letterMs = 3000
const eachMs = 100
/** So many go over to the worker and back at a time. */
const batch = 100
/** So many batches are with the worker or wait for it: it is never without work. */
const most = 2

/** Reads and checks a letter. Throws template.empty-subject, template.syntax, template.unknown-field and template.limits. */
export const checkLetter = async (letter: LetterSource): Promise<void> =>
  void (await ask({ letters: [letter], head: null, recipients: [] }))

/** The drafts that were asked for, in their order and in batches; the next batch is made while one is used. Throws template.limits. */
export const makeDrafts = ({ recipients, ...asked }: LetterQuestion): AsyncGenerator<readonly Draft[]> =>
  makeDraftsOf(recipients, (some) => ({ ...asked, recipients: some }))

/** The same of recipients of whom it is looked up on the way what their letters say. */
export async function* makeDraftsOf<Recipient>(
  recipients: readonly Recipient[],
  questionOf: (some: readonly Recipient[]) => LetterQuestion
): AsyncGenerator<readonly Draft[]> {
  for await (const { drafts } of answers(recipients, questionOf)) yield drafts
}

/** What the drafts that were asked for would lack. Throws template.limits. */
export async function* checkDrafts({ recipients, ...asked }: LetterQuestion): AsyncGenerator<readonly DraftCheck[]> {
  for await (const { checks } of answers(recipients, (some) => ({ ...asked, recipients: some, checked: true }))) yield checks
}

async function* answers<Recipient>(
  recipients: readonly Recipient[],
  questionOf: (some: readonly Recipient[]) => LetterQuestion
): AsyncGenerator<LetterAnswer> {
  const ahead: Promise<LetterAnswer>[] = []
  let at = 0
  const askOn = () => {
    for (; at < recipients.length && ahead.length < most; at += batch) {
      const answer = ask(questionOf(recipients.slice(at, at + batch)))
      // what goes wrong ahead is told when its turn comes
      answer.catch(() => undefined)
      ahead.push(answer)
    }
  }
  askOn()
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const answer = await next
    askOn()
    yield answer
  }
}

async function ask(question: LetterQuestion): Promise<LetterAnswer> {
  try {
    return await worker.ask(question, letterMs + eachMs * question.recipients.length)
  } catch (error) {
    const isTooMuch = error instanceof AppError && (error.code === 'job.timeout' || error.code === 'job.memory')
    throw isTooMuch ? new AppError('template.limits', { part: 'body', line: 1, column: 1 }) : error
  }
}
