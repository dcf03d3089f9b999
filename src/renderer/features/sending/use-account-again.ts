import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** Asks anew where the password is known from: that lies outside of the card file and is announced by no commit. */
export function useAccountAgain(): () => void {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: api.sending.account.queryKey() })
}
