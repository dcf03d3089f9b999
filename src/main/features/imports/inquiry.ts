import type { PageDraft } from '#shared/model/draft.ts'
import type { Review, ReviewEdit } from '#shared/model/review.ts'

type Edit<Kind extends ReviewEdit['do']> = Extract<ReviewEdit, { do: Kind }>
export type PartnerCorrection = Edit<'partner'>['patch'] & { emails?: string[] | undefined; phones?: string[] | undefined }
export type PersonCorrection = Edit<'person'>['patch']

/**
 * A page that was read, and all that the user said about it. Nothing else is kept: the review is worked out from it and from the card
 * file as it is at that moment, again after every edit and in the commit.
 */
export interface Inquiry {
  readonly id: string
  readonly kind: 'page' | 'html'
  readonly source: { readonly name: string; readonly given: boolean }
  readonly fileName: string | null
  readonly sha256: string
  readonly page: PageDraft
  /** The user's word against the judgement. */
  readonly wholeness: Review['wholeness'] | null
  /** What holds for rows that were not ticked one by one. */
  readonly everything: boolean
  /** By row. */
  readonly includes: ReadonlyMap<string, boolean>
  readonly partners: ReadonlyMap<string, PartnerCorrection>
  readonly persons: ReadonlyMap<string, PersonCorrection>
  /** By row and field. */
  readonly takes: ReadonlyMap<string, boolean>
  /** By row, code and line. */
  readonly settledFlags: ReadonlySet<string>
}

export const fieldKey = (rowId: string, field: string): string => `${rowId} ${field}`
export const flagKey = (rowId: string, flag: { code: string; line: number }): string => `${rowId} ${flag.code} ${flag.line}`

/** Rows of a review are called by their place on the page, so that they keep their names while it is edited. */
export const partnerRowId = (at: number): string => `p${at}`
export const personRowId = (partnerRow: string, at: number): string => `${partnerRow}c${at}`
