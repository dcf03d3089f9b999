import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import './tag-marks.css'

/** The colour of a tag, beside its name. */
export function TagDot({ name }: { name: string }) {
  const { data } = useQuery(api.tags.list.queryOptions())
  const colour = data?.find((tag) => tag.name === name)?.colour
  return colour ? <span className="tag-dot" data-colour={colour} aria-hidden /> : null
}
