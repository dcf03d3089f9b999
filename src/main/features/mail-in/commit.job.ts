import type { Context } from '#main/api/implement.ts'
import { backupBefore } from '#main/features/backups/index.ts'
import type { AnsweredRow } from '#main/features/mailings/index.ts'
import type { Progress, Written } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailsDone } from '#shared/model/mail-in.ts'
import { readSignOnAnswer } from '#shared/rules/rounds/read-sign-on-answer.ts'
import { applyMail } from './apply.service.ts'
import { judge } from './judge.service.ts'
import type { JudgedMail } from './judgement.ts'
import { countsOf } from './review.service.ts'
import { forgetReview, type MailInquiry } from './reviews.ts'

/** Rows between which the columns that follow from others are brought up to date, so that the end does not stall. */
const rowsToSettle = 500
/** So many at once are worth a copy of the card file before. */
const manyMails = 500

/** Does all that is ticked, and forgets the review. What fails or is broken off changes nothing, and the review stays. */
export async function* commitMails(
  context: Context,
  inquiry: MailInquiry,
  signal?: AbortSignal
): AsyncGenerator<Progress, Written<MailsDone>> {
  const count = context.session.read((unit) => chosenOf(unit, inquiry).length)
  if (count === 0) throw new AppError('import.nothing-chosen')
  if (count >= manyMails) await backupBefore(context, 'pre-import')
  const label = { key: 'mail.read-in', args: { count } } as const
  const done = yield* context.session.job(label, (unit) => applyMails(unit, chosenOf(unit, inquiry)), signal)
  forgetReview(context, inquiry.id)
  return done
}

/** Judged once more, against the card file as it is when it is our turn; the oldest first, as it came. */
const chosenOf = (unit: Parameters<typeof judge>[0], inquiry: MailInquiry): JudgedMail[] =>
  judge(unit, inquiry)
    .rows.filter(({ include }) => include)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))

function* applyMails(unit: UnitOfWork, rows: readonly JudgedMail[]): Generator<Progress, MailsDone> {
  const unreachable = new Map<string, MailsDone['unreachable'][number]>()
  const answers = new Map<string, MailsDone['answers'][number]>()
  for (const [index, row] of rows.entries()) {
    // the oldest first: of two replies the last one stands
    for (const each of applyMail(unit, row)) answers.set(each.rowId, answerOf(unit, each, row.mail.text))
    if (row.kind === 'bounce') for (const each of row.who) unreachable.set(each.id, { type: each.type, id: each.id, name: each.name })
    if ((index + 1) % rowsToSettle === 0) unit.settle()
    yield { step: 'mails', done: index + 1, total: rows.length }
  }
  return { done: countsOf(rows), unreachable: [...unreachable.values()], answers: [...answers.values()].slice(0, mostAnswers) }
}

/** So many answers are looked through one by one; the others are found on the board. */
const mostAnswers = 200

function answerOf(unit: UnitOfWork, { type, roundId, rowId }: AnsweredRow, text: string): MailsDone['answers'][number] {
  const { title } = unit.load(type, roundId)
  const row = type === 'sign_on' ? unit.load('sign_on_response', rowId) : unit.load('verification_partner', rowId)
  const { organisation_id: partnerId } = row
  const says = type === 'sign_on' ? readSignOnAnswer(text) : null
  return { type, roundId, rowId, title, partner: partnerId === null ? '' : unit.load('organisation', partnerId).name, says, text }
}
