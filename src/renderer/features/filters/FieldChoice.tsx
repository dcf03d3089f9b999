import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import { fold } from '#shared/rules/fold.ts'
import { fieldLabel, fieldsOf, type Wording } from './filter-words.ts'

interface FieldChoiceProps {
  words: Wording
  onChoose: (field: FilterFieldId) => void
}

/** All fields, narrowed by a part of the name; those that begin with it stand first. */
export function FieldChoice({ words, onChoose }: FieldChoiceProps) {
  const { t } = words
  const id = useId()
  const [text, setText] = useState('')
  const combobox = useCombobox({ opened: true })
  // the field knows its list once both are there
  const [, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  const found = fieldsNamed(words, text)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object each time it is drawn
  useEffect(() => {
    combobox.selectFirstOption()
  }, [text])
  return (
    <Combobox store={combobox} onOptionSubmit={(field) => onChoose(field as FilterFieldId)}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          aria-label={t('filters.findField')}
          placeholder={t('filters.findField')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={id} className="field-choice" aria-label={t('filters.addTitle')}>
        {found.map((field) => (
          <Combobox.Option key={field} value={field}>
            {fieldLabel(words, field)}
          </Combobox.Option>
        ))}
        {found.length === 0 && <Combobox.Empty>{t('filters.noField')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  )
}

function fieldsNamed(words: Wording, text: string): FilterFieldId[] {
  const wanted = fold(text.trim())
  const named = fieldsOf(words).map((field) => ({ field, name: fold(fieldLabel(words, field)) }))
  const begin = named.filter(({ name }) => name.startsWith(wanted))
  const inside = named.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted))
  return [...begin, ...inside].map(({ field }) => field)
}
