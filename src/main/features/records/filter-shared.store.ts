import type { Connection } from '#main/foundation/db/connection.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { dayAfter } from '#shared/rules/filter/day-bounds.ts'
import { kindOf } from '#shared/rules/filter/fields.ts'
import { customFilterFields } from './custom-fields.store.ts'
import type { FieldSource, FilterTable, ValueRows } from './filter-source.ts'

const isOpen = "f.status in ('open','snoozed')"

/** What tables are called in conditions. */
const aliases: Readonly<Record<ViewEntity, string>> = {
  person: 'p',
  organisation: 'o',
  project: 'j',
  working_group: 'g',
  event: 'e',
  initiative: 'i'
}

/** Where the values of fields stand that persons and partners have alike; alias is what their table is called. */
export const sharedSources = (alias: 'o' | 'p') =>
  ({
    ...cardSources(alias),
    note: { of: 'column', value: `${alias}.notes` },
    language: { of: 'column', value: `${alias}.language` },
    source: sourceName(alias)
  }) satisfies Record<string, FieldSource>

/** Where a card was read from. */
export const sourceName = (alias: string): FieldSource => ({
  of: 'column',
  value: `(select s.name from import_source s where s.id = ${alias}.source_id)`
})

/** Where the values of fields stand that all cards have alike. */
export const cardSources = (alias: string) =>
  ({
    created: { of: 'column', value: `${alias}.created_at`, isInstant: true },
    changed: { of: 'column', value: `${alias}.updated_at`, isInstant: true },
    due: {
      of: 'rows',
      from: `(select f.subject_id as owner, min(coalesce(f.snoozed_until, f.due_on)) as day from follow_up f where ${isOpen} group by 1) d`,
      where: '1',
      owner: 'd.owner',
      value: 'd.day'
    },
    followUp: {
      of: 'coded-days',
      from: 'follow_up f',
      where: isOpen,
      owner: 'f.subject_id',
      value: 'coalesce(f.snoozed_until, f.due_on)',
      days: followUpDays
    }
  }) satisfies Record<string, FieldSource>

/** Over its day, today, in the week after today, later. */
function followUpDays(today: string) {
  const tomorrow = dayAfter(today)
  let inAWeek = tomorrow
  for (let day = 0; day < 7; day += 1) inAWeek = dayAfter(inAWeek)
  return {
    overdue: { from: '', until: today },
    today: { from: today, until: tomorrow },
    week: { from: tomorrow, until: inAWeek },
    later: { from: inAWeek, until: '~' }
  }
}

/** Columns of addresses; with what joins them to the records they belong to. */
export const addressRows = (column: 'city' | 'postal_code' | 'country', from = 'postal_address d', owner = 'd.owner_id') =>
  ({ of: 'rows', from, where: '1', owner, value: `d.${column}` }) satisfies FieldSource

/** Addresses and numbers of a kind; rows that name the record they belong to come as point c. */
export const pointRows = (kind: 'email' | 'phone', from = 'contact_point c', owner = 'c.owner_id') =>
  ({
    of: 'rows',
    from,
    where: `c.kind = '${kind}' and c.status <> 'retired'`,
    owner,
    value: 'c.value_norm',
    usable: "c.status in ('ok','suspect')",
    invalid: "c.status in ('bounced','invalid')"
  }) satisfies FieldSource

/** When each activity with a record counts as an outreach or a dialogue. */
export const activityRows = (owner: 'person' | 'organisation', day: 'derived_outreach_at' | 'derived_dialogue_at'): FieldSource => ({
  of: 'latest',
  isInstant: true,
  from: 'activity_party y',
  where: `y.${day} is not null`,
  owner: `y.${owner}_id`,
  value: `y.${day}`
})

/** How conditions on a table are written: the fields that all have, and the user's own. */
export function filterTable(
  db: Connection,
  entity: ViewEntity,
  today: string,
  sources: Readonly<Record<string, FieldSource>>
): FilterTable {
  const customs = () => customFilterFields(db, entity)
  const sourceOf: FilterTable['sourceOf'] = (field) => {
    const custom = /^custom:(.+)$/.exec(field)?.[1]
    const kind = kindOf(field as `custom:${string}`, entity, custom === undefined ? [] : customs())
    const source = custom === undefined ? sources[field] : customRows(custom, kind === 'date')
    return kind && source ? { kind, source } : undefined
  }
  return { table: entity, alias: aliases[entity], today, sourceOf }
}

/** A day without a year is no date to compare with. */
const customRows = (field: string, isDate: boolean): FieldSource & ValueRows => ({
  of: 'rows',
  from: 'custom_value v',
  where: `v.field_id = ?${isDate ? " and v.value glob '[0-9]*'" : ''}`,
  owner: 'v.entity_id',
  value: 'v.value',
  parameters: [field]
})
