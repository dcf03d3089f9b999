import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { Fact } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { TagMarks } from './TagMarks.tsx'
import { useTags } from './use-tags.tsx'

interface TagsFactProps {
  label: string
  tags: readonly string[]
  onSave: (tags: string[]) => Promise<unknown>
}

/** The tags of a card, edited where they stand. */
export function TagsFact({ label, tags, onSave }: TagsFactProps) {
  return (
    <Fact label={label} field="tags">
      <InlineField
        label={label}
        value={packList([...tags])}
        several={useTags()}
        display={tags.length > 0 && <TagMarks names={[...tags]} />}
        onSave={(value) => onSave(unpackList(value))}
      />
    </Fact>
  )
}
