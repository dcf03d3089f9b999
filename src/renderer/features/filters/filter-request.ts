import type { FilterFieldId } from '#shared/model/filter-field.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { filterFields } from '#shared/rules/filter/fields.ts'
import { createStore } from '../../lib/store.ts'

interface FilterRequest {
  entity: ViewEntity
  field: FilterFieldId
  /** What is asked for at once, such as the value of the cell it was asked on. */
  value: string | undefined
}

/** What somebody wants to filter on, until the row of chips has opened its form. */
export const filterRequest = createStore<FilterRequest | undefined>(undefined)

const byColumn: Readonly<Record<string, FilterFieldId>> = {
  tags: 'tag',
  persons: 'person',
  contact: 'person',
  partners: 'partner',
  period: 'started'
}

/** Columns that are called as those of other tables. */
const byKind: Readonly<Partial<Record<ViewEntity, Readonly<Record<string, FilterFieldId>>>>> = {
  project: { status: 'projectStatus', lead: 'partner' },
  working_group: { state: 'groupStatus', chairs: 'person', members: 'person', fromOn: 'started', toOn: 'finished' },
  event: { kind: 'eventKind', state: 'eventStatus', startsAt: 'date', link: 'web', description: 'note' },
  initiative: { kind: 'initiativeKind', url: 'web' }
}

/** What is asked about where a column is filtered; undefined for a column that cannot be. */
export function filterFieldOf(entity: ViewEntity, column: string): FilterFieldId | undefined {
  const field = byKind[entity]?.[column] ?? byColumn[column] ?? column
  return column.startsWith('custom:') || field in filterFields[entity] ? (field as FilterFieldId) : undefined
}

/** Opens the form for a filter on a column; nothing where the column cannot be asked about. */
export function filterColumn(entity: ViewEntity, column: string, value?: string): void {
  const field = filterFieldOf(entity, column)
  if (field) filterRequest.set({ entity, field, value })
}
