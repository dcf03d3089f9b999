import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { createStore } from '../../lib/store.ts'

/** Whom the sheets are about. In memory: what was searched for is nothing for an address. */
export const sheetsFor = createStore<Selection | undefined>(undefined)

export interface SheetsSearch {
  partner?: string
  person?: string
}

/** Of one card alone the address tells; several are what was chosen last. */
export function sheetsSearch({ partner, person }: Record<string, unknown>): SheetsSearch {
  if (typeof partner === 'string') return { partner }
  return typeof person === 'string' ? { person } : {}
}

/** What an address and the last choice mean together. */
export function meantBy({ partner, person }: SheetsSearch, chosen: Selection | undefined): Selection | undefined {
  if (partner !== undefined) return { by: 'ids', entity: 'partners', ids: [partner] }
  return person === undefined ? chosen : { by: 'ids', entity: 'persons', ids: [person] }
}

/** Goes to the meeting sheets of a selection. */
export function useOpenSheets(): (selection: Selection) => void {
  const navigate = useNavigate()
  return useCallback(
    (selection) => {
      const [only, ...others] = selection.by === 'ids' ? selection.ids : []
      const isOne = only !== undefined && others.length === 0
      sheetsFor.set(isOne ? undefined : selection)
      const search = isOne ? (selection.by === 'ids' && selection.entity === 'partners' ? { partner: only } : { person: only }) : {}
      void navigate({ to: '/moedeark', search })
    },
    [navigate]
  )
}
