import { nearestName } from '../nearest-name.ts'

/** What cannot be used: part stands in the text from column (1-based) on; hint is a name that may have been meant. */
export interface FilterError {
  readonly code: 'filter.unknown-field' | 'filter.unknown-value' | 'filter.unfinished' | 'filter.too-large'
  readonly column: number
  readonly part: string
  readonly hint: string | null
}

/** How the parser stops, from however deep it is. Never leaves this folder: parseFilter makes a result of it. */
export class Refusal extends Error {
  readonly error: FilterError

  constructor(error: FilterError) {
    super(error.code)
    this.error = error
  }
}

/** Refuses a part of the text that begins at a place, with the name among the given ones that was most likely meant. */
export const refusal = (code: FilterError['code'], at: { start: number }, part: string, names: readonly string[] = []): Refusal =>
  new Refusal({ code, column: at.start + 1, part, hint: nearestName(part, names) ?? null })
