import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { useText } from '../../lib/i18n.ts'
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
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const change = useBulkChange(selection, onClose)
  const apply = () => {
    const tags = unpackList(text)
    if (tags.length === 0) return setProblem(t('cells.problem.required'))
    change.run({ do: what, tags })
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
      <TextInput
        label={t('cells.bulk.tags')}
        description={t('cells.bulk.tagsHint')}
        value={text}
        error={problem}
        data-autofocus
        autoComplete="off"
        disabled={change.isRunning}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setProblem(undefined)
        }}
      />
    </BulkForm>
  )
}
