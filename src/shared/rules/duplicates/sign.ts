import type { Sign, SignReason } from '../../model/duplicate.ts'

/** What one field says; no sign where a side has no value. Points are bits: how much less likely by chance alone. */
export interface FieldVerdict {
  readonly sign: Sign | null
  readonly reason?: SignReason
  readonly points: number
}

export const nothing: FieldVerdict = { sign: null, points: 0 }
