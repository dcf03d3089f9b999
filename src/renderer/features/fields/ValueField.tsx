import type { CustomValue } from '#shared/model/record-parts.ts'
import { customSpec } from '#shared/rules/cells/cell-specs.ts'
import { parseCell } from '#shared/rules/cells/parse-cell.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { choicesOf } from './choices-of.ts'

interface ValueFieldProps {
  custom: CustomValue
  onSave: (value: string) => Promise<unknown>
}

/** A value of a field of the user's own, edited where it stands by the type of the field. */
export function ValueField({ custom, onSave }: ValueFieldProps) {
  const t = useText()
  const format = useFormat()
  const { label, type, options, value } = custom
  const validate = (text: string) => {
    const { problem } = parseCell(customSpec(type, options), text)
    return problem && t(`cells.problem.${problem}`)
  }
  const shown = {
    url: <WebLink url={value} />,
    date: /^\d{4}-\d\d-\d\d$/.test(value) ? format.day(value) : undefined,
    number: Number.isFinite(Number(value)) ? format.number(Number(value)) : undefined
  }
  return (
    <InlineField
      label={label}
      value={value}
      display={type in shown ? shown[type as keyof typeof shown] : undefined}
      several={type === 'choices' ? { options } : undefined}
      isDay={type === 'date'}
      multiline={type === 'long-text'}
      {...choicesOf(t, custom)}
      validate={validate}
      onSave={onSave}
    />
  )
}
