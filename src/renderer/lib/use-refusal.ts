import { toAppError } from './app-error.ts'
import { useText } from './i18n.ts'

interface Refusal<Name extends string> {
  /** What is said at a field. */
  at: (field: Name) => string | undefined
  /** What is about none of the fields: said at the foot of the form. */
  rest: unknown
}

/** What the host has against a form, at the field that it names. `fields` are those of the form, as the host names them. */
export function useRefusal<Name extends string>(error: unknown, fields: readonly Name[]): Refusal<Name> {
  const t = useText()
  if (error === null || error === undefined) return { at: () => undefined, rest: null }
  const { code, details } = toAppError(error)
  const named = fields.find((name) => name === details['field'])
  return { at: (field) => (field === named ? t(`errors.${code}`, details) : undefined), rest: named === undefined ? error : null }
}
