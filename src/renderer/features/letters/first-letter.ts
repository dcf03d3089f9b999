import { useNavigate } from '@tanstack/react-router'
import type { Selection } from '#shared/model/common.ts'
import { beginning, firstPolicy } from './start-letter.ts'

/** One of each partner. */
export const everybody: Selection = { by: 'query', entity: 'partners', query: '' }

/** Begins a letter to all partners with the letter itself; who gets it is one step back, and looked at in the check. */
export function useFirstLetter(): () => void {
  const navigate = useNavigate()
  return () => {
    beginning.set({ selection: everybody, ...firstPolicy(everybody) })
    void navigate({ to: '/udsendelse/ny', search: { step: 'template' } })
  }
}
