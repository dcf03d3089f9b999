import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type CustomFieldType, customFieldTypes } from '#shared/model/record-parts.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'

/** A field while it is being made or changed; options are a line each. */
export interface FieldDraft {
  label: string
  type: CustomFieldType
  options: string
}

export const emptyField: FieldDraft = { label: '', type: 'text', options: '' }

export const hasOptions = (type: CustomFieldType): boolean => type === 'choice' || type === 'choices'

/** As the host takes it. */
export const fieldOf = ({ label, type, options }: FieldDraft) => ({
  label: label.trim(),
  type,
  options: hasOptions(type)
    ? options
        .split('\n')
        .map((option) => option.trim())
        .filter(Boolean)
    : []
})

interface FieldFormProps {
  draft: FieldDraft
  onChange: (draft: FieldDraft) => void
}

/** Name and type of a field, and what a choice can be chosen from. */
export function FieldForm({ draft, onChange }: FieldFormProps) {
  const t = useText()
  return (
    <>
      <TextInput
        data-autofocus
        required
        maxLength={100}
        label={t('fields.name')}
        value={draft.label}
        onChange={(event) => onChange({ ...draft, label: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('fields.typeLabel')}
        data={customFieldTypes.map((type) => ({ value: type, label: t(`fields.type.${type}`) }))}
        value={draft.type}
        onChange={(event) => onChange({ ...draft, type: memberOf(customFieldTypes, event.currentTarget.value) })}
      />
      {hasOptions(draft.type) && (
        <Textarea
          required
          autosize
          minRows={4}
          maxRows={12}
          label={t('fields.options')}
          description={t('fields.optionsNote')}
          value={draft.options}
          onChange={(event) => onChange({ ...draft, options: event.currentTarget.value })}
        />
      )}
    </>
  )
}
