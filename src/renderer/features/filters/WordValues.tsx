import { Checkbox, MultiSelect, TagsInput, TextInput } from '@mantine/core'
import type { Draft } from './drafts.ts'
import { choicesOf, type Wording } from './filter-words.ts'
import { useKnownValues } from './use-vocabulary.ts'

interface WordValuesProps {
  words: Wording
  draft: Draft
  onChange: (draft: Draft) => void
  inline: boolean
}

const fewest = 10

/** The values of a condition: ticked where they are few, picked or written where they are not. */
export function WordValues({ words, draft, onChange, inline }: WordValuesProps) {
  const { t } = words
  const known = useKnownValues(words.entity, draft.field)
  const setValues = (values: string[]) => onChange({ ...draft, values })
  const label = (text: string) => (inline ? { 'aria-label': text } : { label: text })
  if (draft.field === 'text')
    return (
      <TextInput
        {...label(t('filters.editor.value'))}
        className="condition-words"
        value={draft.values[0] ?? ''}
        maxLength={200}
        onChange={(event) => setValues([event.currentTarget.value])}
      />
    )
  const choices = choicesOf(words, draft.field)
  if (choices && !inline && choices.length <= fewest)
    return (
      <Checkbox.Group label={t('filters.editor.chooseValues')} value={[...draft.values]} onChange={setValues}>
        <div className="condition-choices">
          {choices.map(({ value, label: name }) => (
            <Checkbox key={value} value={value} label={name} />
          ))}
        </div>
      </Checkbox.Group>
    )
  if (choices)
    return (
      <MultiSelect
        {...label(t('filters.editor.chooseValues'))}
        className="condition-words"
        data={choices}
        value={[...draft.values]}
        onChange={setValues}
        comboboxProps={{ withinPortal: false }}
        searchable
      />
    )
  return (
    <TagsInput
      {...label(t('filters.editor.values'))}
      {...(inline ? {} : { description: t('filters.editor.valuesHelp') })}
      className="condition-words"
      value={[...draft.values]}
      onChange={setValues}
      data={known}
      limit={12}
      maxTags={100}
      maxLength={200}
      splitChars={[]}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
