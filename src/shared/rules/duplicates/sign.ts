/** ≡ written alike · ≃ means the same · ⊂ one says less than the other · ≠ another value. */
export type Sign = 'identical' | 'equivalent' | 'subset' | 'different'

/** Why values that are not written alike go together. */
export type Reason =
  | 'spelling'
  | 'nickname'
  | 'initial'
  | 'typo'
  | 'swapped'
  | 'more-words'
  | 'more-values'
  | 'partly'
  | 'shared'
  | 'domain'

/** What one field says; no sign where a side has no value. Points are bits: how much less likely by chance alone. */
export interface FieldVerdict {
  readonly sign: Sign | null
  readonly reason?: Reason
  readonly points: number
}

export const nothing: FieldVerdict = { sign: null, points: 0 }
