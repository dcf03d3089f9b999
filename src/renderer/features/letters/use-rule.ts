import { hashKey } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { chipsOf, filterOf } from '../filters/index.ts'

/** The rule of a list while it is looked at, and changed. */
export interface RuleDraft {
  /** Null: everybody. */
  filter: Filter | null
  change: (filter: Filter | null) => void
  /** Back to the one that is kept. */
  forget: () => void
  isChanged: boolean
}

export const everybody: Filter = { version: 2, where: { kind: 'and', nodes: [] } }

/** Follows the list, also after undo, until somebody changes it. */
export function useRule(list: ListRow): RuleDraft {
  const kept = filterOf(chipsOf(list.filter))
  const [draft, setDraft] = useState<Filter | null>()
  const isChanged = draft !== undefined && hashKey([draft]) !== hashKey([kept])
  return { filter: isChanged ? draft : kept, change: setDraft, forget: () => setDraft(undefined), isChanged }
}
