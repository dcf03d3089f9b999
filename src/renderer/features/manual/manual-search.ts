export interface ManualSearch {
  kapitel?: string
}

/** Which chapter an address means; without one, the contents. */
export const manualSearch = ({ kapitel }: Record<string, unknown>): ManualSearch =>
  typeof kapitel === 'string' && /^[a-z-]+$/.test(kapitel) ? { kapitel } : {}
