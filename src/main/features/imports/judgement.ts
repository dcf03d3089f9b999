import type { DraftFlag, DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { Language } from '#shared/model/language.ts'
import type { Disposition, Review } from '#shared/model/review.ts'
import type { Change } from './changes.ts'
import type { RoleRecord } from './known.store.ts'
import type { KnownPartner, KnownPerson } from './known.ts'
import type { Source } from './source.ts'

/** A row of the review with all that accepting it needs. draft is null for who was on the page last time and is not now. */
interface Judged<Draft, Known> {
  readonly id: string
  readonly read: Draft | null
  /** As corrected. */
  readonly draft: Draft | null
  readonly include: boolean
  readonly disposition: Disposition
  readonly record: Known | undefined
  /** Whom it may stand for, while the user has not said. */
  readonly maybe: Known | undefined
  readonly changes: readonly Change[]
  readonly flags: readonly DraftFlag[]
}

export interface JudgedPerson extends Judged<DraftPerson, KnownPerson> {
  /** The open role at the partner. */
  readonly role: RoleRecord | undefined
}

export interface JudgedPartner extends Judged<DraftPartner, KnownPartner> {
  readonly persons: readonly JudgedPerson[]
}

/** What a page would do to the card file as it is now. */
export interface Judgement {
  readonly source: Source
  readonly wholeness: Review['wholeness']
  readonly language: Language
  readonly partners: readonly JudgedPartner[]
}

/** Answers to questions change nothing by themselves. */
export const isChanging = (changes: readonly Change[]): boolean => changes.some(({ take, field }) => take && field !== 'match')

/** A row is in doubt while a question about it is open. */
export function dispositionOf(known: boolean, changes: readonly Change[]): Disposition {
  if (changes.some((change) => change.open)) return 'conflict'
  if (!known) return 'create'
  return isChanging(changes) ? 'update' : 'unchanged'
}
