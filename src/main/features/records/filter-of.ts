import { AppError } from '#shared/errors.ts'
import type { Filter } from '#shared/model/filter.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'

/** The filter of a typed query. Throws filter.* with the column of what is not understood. */
export function filterOf(text: string): Filter {
  const parsed = parseFilter(text, 'da')
  if (parsed.ok) return parsed.filter
  const { code, column, part, hint } = parsed.error
  throw new AppError(code, { column, part, field: part, hint: hint ?? '' })
}
