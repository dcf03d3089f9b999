import { toAppError } from '../../lib/app-error.ts'
import type { useText } from '../../lib/i18n.ts'

/** Why a list or a template cannot have that name, in words that fit under its field; undefined without an error. */
export function nameRefusal(t: ReturnType<typeof useText>, error: unknown): string | undefined {
  if (error === null) return undefined
  const { code, details } = toAppError(error)
  if (code === 'record.duplicate') return t('mailings.name.taken')
  if (details['field'] === 'name') return t('mailings.name.empty')
  return t(`errors.${code}`, details)
}
