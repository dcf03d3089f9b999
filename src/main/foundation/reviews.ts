import { AppError } from '#shared/errors.ts'
import { Expiring } from './expiring.ts'
import type { Session } from './session.ts'

interface Host {
  session: Session
  newId: () => string
}

/** What is looked through before it is done. It lives as long as the session of the host, a working day at most; the oldest goes first. */
export function keptReviews<Review extends { readonly id: string }>(most: number) {
  const kept = new WeakMap<Session, Expiring<Review>>()
  const of = ({ session, newId }: Host): Expiring<Review> => {
    const known = kept.get(session)
    if (known) return known
    const made = new Expiring<Review>({ minutes: 8 * 60, most, newId })
    kept.set(session, made)
    return made
  }
  const findReview = (host: Host, id: string): Review | undefined => of(host).get(id)
  return {
    findReview,
    keepReview: (host: Host, review: Review): Review => {
      of(host).put(review, review.id)
      return review
    },
    /** Throws import.review-gone. */
    openReview: (host: Host, id: string): Review => {
      const review = findReview(host, id)
      if (!review) throw new AppError('import.review-gone')
      return review
    },
    forgetReview: (host: Host, id: string): void => void of(host).take(id)
  }
}
