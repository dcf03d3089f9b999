import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** The name of a person or partner; empty without an id and until it is here. */
export function useRecordName(entity: 'persons' | 'partners', id: string): string {
  const input = { id }
  const { data: person } = useQuery(api.persons.get.queryOptions({ input, enabled: id !== '' && entity === 'persons' }))
  const { data: partner } = useQuery(api.partners.get.queryOptions({ input, enabled: id !== '' && entity === 'partners' }))
  if (id === '') return ''
  return (entity === 'persons' ? person?.displayName : partner?.name) ?? ''
}
