import { myName } from '#main/features/staff/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { simplify } from '#shared/rules/filter/simplify.ts'
import { customFilterFields } from './custom-fields.store.ts'

/** When and by whom a filter is asked. */
export interface Asking {
  /** The day from which its relative dates are counted. */
  readonly today: string
  /** What "me" is called, asked where a filter says it; empty where nobody has said. */
  readonly me: () => string
}

export type DatedFilter = Filter & Asking

/** The filter of a typed query. Throws filter.* with the column of what is not understood. */
export function filterOf(db: Connection, entity: ViewEntity, text: string): Filter {
  const parsed = parseFilter(text, { entity, language: 'da', customs: customFilterFields(db, entity) })
  if (parsed.ok) return parsed.filter
  const { code, column, part, hint } = parsed.error
  throw new AppError(code, { column, part, field: part, hint: hint ?? '' })
}

/** What a filter asks today. */
export const askedToday = (unit: ReadUnit, filter: Filter): DatedFilter => ({
  ...filter,
  today: localDay(unit.now),
  me: () => myName(unit)
})

/** Who answers for something, by name or as whoever asks. */
export const saidByMe = ({ me }: Asking) => ({ mig: me, me })

/** What is typed and the filter of the view: both have to be true. Throws filter.* for what is typed. */
export function bothOf(db: Connection, entity: ViewEntity, asked: { query: string; filter?: Filter | undefined }): Filter {
  const typed = filterOf(db, entity, asked.query)
  if (!asked.filter) return typed
  return { version: 2, where: simplify({ kind: 'and', nodes: [...nodesOf(asked.filter), ...nodesOf(typed)] }) }
}

/** What has to be true at once. */
export const nodesOf = ({ where }: Filter) => (where.kind === 'and' ? where.nodes : [where])
