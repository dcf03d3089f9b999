import { Popover } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { FilterNode } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import { useCommand } from '../../lib/commands.ts'
import { useStore } from '../../lib/store.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ConditionForm } from './ConditionForm.tsx'
import { type Draft, emptyDraft } from './drafts.ts'
import { FieldChoice } from './FieldChoice.tsx'
import { filterRequest } from './filter-request.ts'
import { kindIn, type Wording } from './filter-words.ts'
import { inputOf, operatorsFor, withOperator } from './operators.ts'

interface AddFilterProps {
  words: Wording
  query: string
  others: readonly FilterNode[]
  onAdd: (node: FilterNode) => void
  children: ReactNode
}

/** A field as it is asked about first; with a value of it, whether it is that. */
export function firstDraft(words: Wording, field: FilterFieldId, value?: string): Draft {
  const kind = kindIn(words, field) ?? 'text'
  const [usual = 'is'] = operatorsFor[kind]
  const isAsked = value !== undefined && operatorsFor[kind].includes('is')
  const draft = withOperator(emptyDraft(field, 'has'), isAsked ? 'is' : usual)
  return isAsked && inputOf(draft) === 'words' ? { ...draft, values: [value] } : draft
}

/** One more filter: which field first, then what is asked of it. Also opened from the head of a column. */
export function AddFilter({ words, query, others, onAdd, children }: AddFilterProps) {
  const { t, entity } = words
  const [opened, setOpened] = useState(false)
  const [draft, setDraft] = useState<Draft>()
  const open = (next: boolean) => {
    setDraft(undefined)
    setOpened(next)
  }
  useCommand('view.filter', () => open(true))
  const request = useStore(filterRequest)
  useEffect(() => {
    if (request?.entity !== entity) return
    setDraft(firstDraft(words, request.field, request.value))
    setOpened(true)
    filterRequest.set(undefined)
  }, [request, entity, words])
  return (
    <Popover opened={opened} onChange={open} position="bottom-start" width={300} trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <PlainButton onClick={() => open(!opened)}>{children}</PlainButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filters.addTitle')}>
        {draft ? (
          <ConditionForm
            key={draft.field}
            words={words}
            draft={draft}
            query={query}
            others={others}
            onApply={(node) => {
              open(false)
              onAdd(node)
            }}
          />
        ) : (
          <FieldChoice words={words} onChoose={(field) => setDraft(firstDraft(words, field))} />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
