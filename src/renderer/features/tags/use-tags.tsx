import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { TagDot } from './TagDot.tsx'

/** How a field of tags is edited: from those there are, or with new ones. */
export function useTags() {
  const { data = [] } = useQuery(api.tags.list.queryOptions())
  return { options: data.map(({ name }) => name), isFree: true, mark: (name: string) => <TagDot name={name} /> }
}
