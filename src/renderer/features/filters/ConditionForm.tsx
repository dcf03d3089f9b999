import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FilterNode } from '#shared/model/filter.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { CountLine } from './CountLine.tsx'
import { type Draft, nodeOf } from './drafts.ts'
import { filterOf } from './filter-tree.ts'
import { fieldLabel, type Wording } from './filter-words.ts'

interface ConditionFormProps {
  words: Wording
  draft: Draft
  /** What is typed over the table, and the other chips: what is counted has to match them, too. */
  query: string
  others: readonly FilterNode[]
  onApply: (node: FilterNode) => void
  onRemove?: () => void
}

/** One chip: what is asked, how many that leaves, and the button that shows them. Enter shows them, too. */
export function ConditionForm({ words, draft: first, query, others, onApply, onRemove }: ConditionFormProps) {
  const { t } = words
  const [draft, setDraft] = useState(first)
  const form = useRef<HTMLFormElement>(null)
  // the value is what is left to say; where there is none, the question
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>('input, select') ?? []
    const first = fields[1] ?? fields[0]
    first?.focus()
  }, [])
  const node = nodeOf(draft)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (node) onApply(node)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <form ref={form} className="condition-form" onSubmit={submit} onKeyDown={onKeyDown}>
      <h2>{fieldLabel(words, draft.field)}</h2>
      <ConditionFields words={words} draft={draft} onChange={setDraft} />
      <p className="note">
        {node ? <CountLine words={words} narrowing={{ query, filter: filterOf([...others, node]) }} /> : t('filters.editor.incomplete')}
      </p>
      <div className="condition-actions">
        <Button type="submit" size="xs" variant="outline" disabled={!node}>
          {t('filters.apply')}
        </Button>
        {onRemove && <PlainButton onClick={onRemove}>{t('filters.remove')}</PlainButton>}
      </div>
    </form>
  )
}
