import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { Tag } from '../../ui/marks.tsx'
import './tag-marks.css'

/** Tags by their names, each with its colour; the word says what it is, the colour only helps to find it. */
export function TagMarks({ names }: { names: readonly string[] }) {
  const { data = [] } = useQuery(api.tags.list.queryOptions())
  const colours = new Map(data.map(({ name, colour }) => [name, colour]))
  return names.map((name) => (
    <Tag key={name}>
      {colours.get(name) && <span className="tag-dot" data-colour={colours.get(name)} aria-hidden />}
      {name}
    </Tag>
  ))
}
