import type { Language } from '#shared/model/language.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { formatDate } from './present.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const
const answers = { da: { yes: 'ja', no: 'nej' }, en: { yes: 'yes', no: 'no' } } as const

/** A value of a field of the user's own as a letter says it; what does not fit its type stays as it is written. */
export function ownValue(type: string, value: string, language: Language): string {
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, language)
  if (type === 'number' && value !== '' && Number.isFinite(Number(value)))
    return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(Number(value))
  if (type === 'yes-no' && (value === 'yes' || value === 'no')) return answers[language][value]
  return type === 'choices' ? new Intl.ListFormat(locales[language]).format(unpackList(value)) : value
}
