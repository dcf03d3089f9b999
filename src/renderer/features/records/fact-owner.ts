import type { Fact } from '#shared/model/fact-history.ts'

/** Whose fact it is. */
export interface FactOwner {
  entity: Fact['entity']
  id: string
  /** As it was read, so that nothing newer is written over. */
  version: number
}
