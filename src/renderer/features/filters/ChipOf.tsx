import { Popover } from '@mantine/core'
import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { FilterNode } from '#shared/model/filter.ts'
import { ConditionForm } from './ConditionForm.tsx'
import { draftOf } from './drafts.ts'
import { goneHint, kindIn, type Wording } from './filter-words.ts'
import { sayDraft, sayingText, sentenceOf } from './sentence.ts'

interface ChipOfProps {
  words: Wording
  node: FilterNode
  query: string
  others: readonly FilterNode[]
  onChange: (node: FilterNode) => void
  onRemove: () => void
  /** Opens what can edit a group; a chip of one condition edits itself. */
  onBuild: () => void
}

/** "Partnerskab er Aktivt": pressed it is edited, the cross takes it away. */
export function ChipOf({ words, node, query, others, onChange, onRemove, onBuild }: ChipOfProps) {
  const { t } = words
  const [opened, setOpened] = useState(false)
  const draft = draftOf(node, (field) => kindIn(words, field) === 'yes-no')
  const saying = draft ? sayDraft(words, draft) : { lead: '', value: sentenceOf(words, node), tail: '' }
  const sentence = sayingText(saying)
  const hint = goneHint(words, node)
  const press = () => (draft ? setOpened(!opened) : onBuild())
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={300} trapFocus returnFocus withinPortal={false}>
      <span className="filter-chip">
        <Popover.Target>
          <button
            type="button"
            className="filter-chip-words"
            aria-label={[t('filters.edit', { sentence }), hint].filter(Boolean).join('. ')}
            title={hint}
            onClick={press}
          >
            {hint && <IconAlertTriangle size={13} stroke={1.8} className="filter-gone" aria-hidden />}
            {saying.lead}
            <b>{saying.value}</b>
            {saying.tail}
          </button>
        </Popover.Target>
        <button type="button" aria-label={t('filters.removeChip', { sentence })} onClick={onRemove}>
          <IconX size={13} stroke={1.8} aria-hidden />
        </button>
      </span>
      <Popover.Dropdown aria-label={t('filters.edit', { sentence })}>
        {hint && <p className="filter-gone-hint">{hint}</p>}
        {draft && (
          <ConditionForm
            words={words}
            draft={draft}
            query={query}
            others={others}
            onApply={(next) => {
              setOpened(false)
              onChange(next)
            }}
            onRemove={onRemove}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
