import { SegmentedControl, TagsInput } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { useText } from '../../lib/i18n.ts'
import { useTags } from '../tags/index.ts'
import { BulkForm } from './BulkForm.tsx'
import { useBulkChange } from './use-bulk-change.ts'

interface TagsDialogProps {
  selection: Selection
  count: number
  onClose: () => void
}

/** Puts tags on everything chosen, or takes them off; the others stay. */
export function TagsDialog({ selection, count, onClose }: TagsDialogProps) {
  const t = useText()
  const [what, setWhat] = useState<'add-tags' | 'remove-tags'>('add-tags')
  const [tags, setTags] = useState<string[]>([])
  const [search, setSearch] = useState('')
  const known = useTags()
  const [problem, setProblem] = useState<string>()
  const change = useBulkChange(selection, onClose)
  const apply = () => {
    const all = [...new Set([...tags, ...unpackList(search)])]
    if (all.length === 0) return setProblem(t('cells.problem.required'))
    change.run({ do: what, tags: all })
  }
  return (
    <BulkForm title={t('cells.bulk.tagTitle', { count })} apply={t('cells.bulk.apply', { count })} {...{ change, onApply: apply, onClose }}>
      <SegmentedControl
        aria-label={t('cells.bulk.tag')}
        data={[
          { value: 'add-tags', label: t('cells.bulk.add') },
          { value: 'remove-tags', label: t('cells.bulk.remove') }
        ]}
        value={what}
        disabled={change.isRunning}
        onChange={setWhat}
      />
      <TagsInput
        label={t('cells.bulk.tags')}
        data={known.options}
        value={tags}
        searchValue={search}
        onSearchChange={setSearch}
        error={problem}
        data-autofocus
        splitChars={[',', ';']}
        disabled={change.isRunning}
        renderOption={({ option }) => (
          <span>
            {known.mark(option.value)}
            {option.value}
          </span>
        )}
        // with nothing more typed, Enter is for the form
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || search !== '') return
          event.preventDefault()
          apply()
        }}
        onChange={(next) => {
          // what is pasted or typed in one go may be several
          setTags([...new Set(next.flatMap((each) => (tags.includes(each) ? [each] : unpackList(each))))])
          setProblem(undefined)
        }}
      />
    </BulkForm>
  )
}
