import { keptReviews } from '#main/foundation/reviews.ts'
import type { Inquiry } from './inquiry.ts'

export const { findReview, forgetReview, keepReview, openReview } = keptReviews<Inquiry>(6)
