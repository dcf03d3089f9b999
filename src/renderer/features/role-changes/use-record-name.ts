import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** The name of a person, partner or project; empty without an id and until it is here. */
export function useRecordName(entity: 'persons' | 'partners' | 'projects', id: string): string {
  const input = { id }
  const { data: person } = useQuery(api.persons.get.queryOptions({ input, enabled: id !== '' && entity === 'persons' }))
  const { data: partner } = useQuery(api.partners.get.queryOptions({ input, enabled: id !== '' && entity === 'partners' }))
  const { data: project } = useQuery(api.projects.get.queryOptions({ input, enabled: id !== '' && entity === 'projects' }))
  if (id === '') return ''
  if (entity === 'projects') return project?.title ?? ''
  return (entity === 'persons' ? person?.displayName : partner?.name) ?? ''
}
