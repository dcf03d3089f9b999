import { NativeSelect, TextInput } from '@mantine/core'
import { relativeUnits } from '#shared/model/filter.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import type { Draft, Operator } from './drafts.ts'
import { kindIn, type Wording } from './filter-words.ts'
import { inputOf, operatorsFor, withOperator } from './operators.ts'
import { WordValues } from './WordValues.tsx'
import './condition-fields.css'

interface ConditionFieldsProps {
  words: Wording
  draft: Draft
  onChange: (draft: Draft) => void
  /** In a row of the builder the labels are only spoken. */
  inline?: boolean
}

const wordOperators: readonly Operator[] = ['word', 'phrase']

/** What is asked of a field, and the value that belongs to it. */
export function ConditionFields({ words, draft, onChange, inline = false }: ConditionFieldsProps) {
  const { t } = words
  const kind = draft.field === 'text' ? undefined : kindIn(words, draft.field)
  const usual = draft.field === 'text' ? wordOperators : (kind && operatorsFor[kind]) || []
  const operators = usual.includes(draft.operator) ? usual : [...usual, draft.operator]
  return (
    <div className={inline ? 'condition condition-inline' : 'condition'}>
      <NativeSelect
        {...labelled(t('filters.editor.operator'), inline)}
        className="condition-operator"
        value={draft.operator}
        onChange={(event) => onChange(withOperator(draft, event.currentTarget.value as Operator))}
        data={operators.map((value) => ({ value, label: t(`filters.operator.${value}`) }))}
      />
      <ValueFields {...{ words, draft, onChange, inline }} />
    </div>
  )
}

/** A label that is seen, or only spoken. */
export const labelled = (label: string, inline: boolean) => (inline ? { 'aria-label': label } : { label })

function ValueFields({ words, draft, onChange, inline = false }: ConditionFieldsProps) {
  const { t } = words
  const field = (name: 'from' | 'to', label: string, type: 'number' | 'date') => (
    <TextInput
      {...labelled(label, inline)}
      className={`condition-${type}`}
      type={type}
      inputMode={type === 'number' ? 'numeric' : undefined}
      value={draft[name]}
      onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
    />
  )
  switch (inputOf(draft)) {
    case 'none':
      return null
    case 'number':
      return field('from', t('filters.editor.number'), 'number')
    case 'numbers':
      return pair(field('from', t('filters.editor.from'), 'number'), field('to', t('filters.editor.to'), 'number'))
    case 'day':
      return field('from', t('filters.editor.day'), 'date')
    case 'days':
      return pair(field('from', t('filters.editor.from'), 'date'), field('to', t('filters.editor.to'), 'date'))
    case 'time':
      return pair(
        field('from', t('filters.editor.amount'), 'number'),
        <NativeSelect
          {...labelled(t('filters.editor.unit'), inline)}
          className="condition-unit"
          value={draft.unit}
          onChange={(event) => onChange({ ...draft, unit: memberOf(relativeUnits, event.currentTarget.value) })}
          data={relativeUnits.map((value) => ({ value, label: t(`filters.unit.${value}`) }))}
        />
      )
    case 'words':
      return <WordValues {...{ words, draft, onChange, inline }} />
  }
}

const pair = (first: React.ReactNode, second: React.ReactNode) => (
  <div className="condition-pair">
    {first}
    {second}
  </div>
)
