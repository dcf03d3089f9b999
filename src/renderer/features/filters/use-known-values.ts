import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { DraftField } from './drafts.ts'

const none: readonly string[] = []

/** Names to pick from while a value is written. */
export function useKnownValues(field: DraftField): string[] {
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: {}, enabled: field === 'list' }))
  return [...(field === 'list' ? (lists?.map(({ name }) => name) ?? none) : none)]
}
