import { NativeSelect } from '@mantine/core'
import { firstDraft } from './AddFilter.tsx'
import type { RuleItem } from './builder-tree.ts'
import { ConditionFields } from './ConditionFields.tsx'
import { type DraftField, emptyDraft } from './drafts.ts'
import { fieldLabel, fieldsOf, type Wording } from './filter-words.ts'

interface RuleRowProps {
  words: Wording
  rule: RuleItem
  onChange: (rule: RuleItem) => void
}

/** Field, question, value: one rule on one line. */
export function RuleRow({ words, rule, onChange }: RuleRowProps) {
  const { t } = words
  const known: DraftField[] = [...fieldsOf(words), 'text']
  const fields = known.includes(rule.draft.field) ? known : [...known, rule.draft.field]
  const setField = (field: DraftField) =>
    onChange({ ...rule, draft: field === 'text' ? emptyDraft('text', 'word') : firstDraft(words, field) })
  return (
    <div className="rule-row">
      <NativeSelect
        aria-label={t('filters.builder.ruleField')}
        className="rule-field"
        value={rule.draft.field}
        onChange={(event) => setField(event.currentTarget.value as DraftField)}
        data={fields.map((value) => ({ value, label: fieldLabel(words, value) }))}
      />
      <ConditionFields words={words} draft={rule.draft} onChange={(draft) => onChange({ ...rule, draft })} inline />
    </div>
  )
}
