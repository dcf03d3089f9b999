import { Tag } from '../../ui/marks.tsx'
import { TagDot } from './TagDot.tsx'

/** Tags by their names, each with its colour; the word says what it is, the colour only helps to find it. */
export function TagMarks({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <Tag key={name}>
      <TagDot name={name} />
      {name}
    </Tag>
  ))
}
