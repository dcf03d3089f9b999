import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { Language } from '#shared/model/language.ts'
import { mergeFieldPath } from '#shared/model/merge-field.ts'
import { nameForms, nameFormWords } from '#shared/rules/salutation.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { argumentsOf, type FilterUse, fieldText, withFilter } from './chip-text.ts'
import type { BlockMark, FieldMark, LetterMark } from './letter-marks.ts'
import { fieldName } from './MissingFields.tsx'
import { optionalFields } from './optional-fields.ts'

interface MarkFormProps {
  mark: LetterMark
  language: Language
  /** Writes the mark anew. */
  onWrite: (text: string) => void
  onRemove: () => void
}

/** What can be said about the chip that is selected, in one line under the tools. */
export function MarkForm({ mark, language, onWrite, onRemove }: MarkFormProps) {
  const t = useText()
  return (
    <fieldset className="mark-form" aria-label={t('letters.mark.title')}>
      {mark.kind === 'block' ? (
        <BlockForm mark={mark} language={language} onWrite={onWrite} />
      ) : mark.field === 'greeting' ? (
        <GreetingForm mark={mark} language={language} onWrite={onWrite} />
      ) : (
        <FieldForm mark={mark} language={language} onWrite={onWrite} />
      )}
      <LinkButton onClick={onRemove}>{t(mark.kind === 'block' ? 'letters.mark.removeBlock' : 'letters.mark.remove')}</LinkButton>
    </fieldset>
  )
}

interface FormProps<Mark> {
  mark: Mark
  language: Language
  onWrite: (text: string) => void
}

function FieldForm({ mark: { path, filters }, language, onWrite }: FormProps<FieldMark>) {
  const t = useText()
  const write = (use: FilterUse, args: readonly string[]) => onWrite(fieldText(path, withFilter(filters, use, args, language)))
  return (
    <>
      <TextInput
        label={t('letters.mark.or')}
        value={argumentsOf(filters, 'or')[0] ?? ''}
        onChange={(event) => write('or', [event.currentTarget.value])}
        maxLength={200}
      />
      <NumberInput
        label={t('letters.mark.atMost')}
        value={Number(argumentsOf(filters, 'atMost')[0] ?? '') || ''}
        onChange={(count) => write('atMost', [typeof count === 'number' && count > 0 ? String(count) : ''])}
        min={1}
        max={10_000}
        hideControls
      />
    </>
  )
}

/** "Kære", "Hej", "Dear"; how people are named; and what stands behind it. */
function GreetingForm({ mark: { path, filters }, language, onWrite }: FormProps<FieldMark>) {
  const t = useText()
  const [opening = '', form = '', end = ''] = argumentsOf(filters, 'greet')
  const write = (args: readonly string[]) => onWrite(fieldText(path, withFilter(filters, 'greet', args, language)))
  const words = nameFormWords[language]
  return (
    <>
      <TextInput
        label={t('letters.mark.opening')}
        placeholder={language === 'da' ? 'Kære' : 'Dear'}
        value={opening}
        onChange={(event) => write([event.currentTarget.value, form, end])}
        maxLength={40}
      />
      <NativeSelect
        label={t('letters.mark.names')}
        data={nameForms.map((each) => ({ value: each === 'first' ? '' : words[each], label: t(`letters.mark.form.${each}`) }))}
        value={form === words.first ? '' : form}
        onChange={(event) => write([opening, event.currentTarget.value, end])}
      />
      <NativeSelect
        label={t('letters.mark.end')}
        data={[{ value: '', label: t('letters.mark.noEnd') }, ',', '.', ':']}
        value={end}
        onChange={(event) => write([opening, form, event.currentTarget.value])}
      />
    </>
  )
}

function BlockForm({ mark: { says }, language, onWrite }: FormProps<BlockMark>) {
  const t = useText()
  if (says.what !== 'if' && says.what !== 'unless') return <span className="soft">{t('letters.mark.block')}</span>
  const { what, field } = says
  const fields = optionalFields.some((each) => each === field) ? optionalFields : [field, ...optionalFields]
  return (
    <NativeSelect
      label={t(what === 'if' ? 'letters.mark.if' : 'letters.mark.unless')}
      data={fields.map((code) => ({ value: code, label: fieldName(t, code) }))}
      value={field}
      onChange={(event) => {
        const code = fields.find((each) => each === event.currentTarget.value)
        if (code) onWrite(`{% ${what} ${mergeFieldPath(code, language)} %}`)
      }}
    />
  )
}
