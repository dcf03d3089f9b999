import type { Context } from '#main/api/implement.ts'
import { Expiring } from '#main/foundation/expiring.ts'
import type { Session } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'
import type { Inquiry } from './inquiry.ts'

/** Reviews live as long as the session of the host, a working day at most. */
const kept = new WeakMap<Session, Expiring<Inquiry>>()

function reviewsOf({ session, newId }: Context): Expiring<Inquiry> {
  const known = kept.get(session)
  if (known) return known
  const made = new Expiring<Inquiry>({ minutes: 8 * 60, most: 6, newId })
  kept.set(session, made)
  return made
}

export function keepReview(context: Context, inquiry: Inquiry): Inquiry {
  reviewsOf(context).put(inquiry, inquiry.id)
  return inquiry
}

export const findReview = (context: Context, id: string): Inquiry | undefined => reviewsOf(context).get(id)

/** Throws import.review-gone. */
export function openReview(context: Context, id: string): Inquiry {
  const inquiry = findReview(context, id)
  if (!inquiry) throw new AppError('import.review-gone')
  return inquiry
}

export const forgetReview = (context: Context, id: string): void => void reviewsOf(context).take(id)
