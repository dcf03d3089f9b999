import type { Inquiry, Said } from './inquiry.ts'
import type { Judgement } from './judgement.ts'
import type { Touched } from './touched.ts'

/** What is being said, and about which rows; now gives the review as it stands with all that was said before. */
export interface Saying {
  readonly said: Said
  about(rowId: string): void
  aboutMore(extent: Touched['extent']): void
  now(): { inquiry: Inquiry; judgement: Judgement }
}
