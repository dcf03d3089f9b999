import { organisationTypes } from '#shared/model/organisation-type.ts'
import { type QualityIssue, ruleNature } from '#shared/model/quality.ts'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { fix } from './use-quality.ts'

type Text = ReturnType<typeof useText>

/** A value as people read it; days as days. */
export function shownValue({ rule, value }: QualityIssue, t: Text, format: ReturnType<typeof useFormat>): string {
  if (value === '') return t('persons.missing')
  return rule === 'not-verified' || rule === 'statement-old' ? format.day(value) : value
}

/** What stands there now; edited on the spot where a value puts it right. */
export function ValueCell({ issue, t, format }: { issue: QualityIssue; t: Text; format: ReturnType<typeof useFormat> }) {
  const { rule, field, value } = issue
  const way = ruleNature[rule].fix
  if (way !== 'value' && way !== 'choose')
    return (
      <span className="clip" title={value}>
        {shownValue(issue, t, format)}
      </span>
    )
  const options = way === 'choose' ? [{ value: '', label: t('quality.fillIn') }, ...choicesOf(issue, t)] : undefined
  return (
    <span data-fix className="quality-value">
      <InlineField
        label={t(`quality.field.${field}`)}
        value={value}
        empty={t('quality.fillIn')}
        validate={(text) => problemOf(field, text, t)}
        onSave={(text) => fix([issue], text)}
        {...(options && { options })}
      />
    </span>
  )
}

const choicesOf = ({ rule, choices }: QualityIssue, t: Text): { value: string; label: string }[] =>
  rule === 'type-missing' ? organisationTypes.map((value) => ({ value, label: t(`imports.type.${value}`) })) : choices

function problemOf(field: QualityIssue['field'], text: string, t: Text): string | undefined {
  if (field === 'email' && judgeEmail(text).policy === 'reject') return t('persons.emailProblem')
  if (field === 'phone' && readPhoneNumber(text).e164 === null) return t('quality.why.phone-invalid')
  return undefined
}
