import { changedValue } from '#shared/i18n/changed-value.ts'
import type { ChangedField, TimelineEntry } from '#shared/model/outreach.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'

type Text = ReturnType<typeof useText>
type Day = ReturnType<typeof useFormat>['day']
type Kind = keyof typeof kinds
const kinds = { call: 1, email: 1, meeting: 1, note: 1, letter: 1, sms: 1, visit: 1, mailing: 1, other: 1, draft: 1, change: 1 } as const

const isKind = (kind: string): kind is Kind => kind in kinds

/** The word in front of an entry: what kind it is; of drafts, how many. */
export function entryTitle(t: Text, entry: TimelineEntry): string {
  if (entry.type === 'draft') return t('log.written', { count: entry.count ?? 1 })
  if (entry.type === 'change') return labelText(t, entry.subject)
  const kind = entry.type === 'mailing' ? 'mailing' : entry.kind
  return isKind(kind) ? t(`log.kind.${kind}`) : kind
}

/** What a change set is called; counts are told where it has them. */
export const labelText = (t: Text, key: string, args: Record<string, string | number> = {}): string =>
  // labels are written by features of this program and each has its text: a test says so
  t(`history.labels.${key}` as 'history.labels.person.updated', { count: 1, ...args })

type Change = TimelineEntry['fields'][number]

/** What a changed fact is called; a field of the user's own by its own name. */
export const fieldName = (t: Text, { field, label }: Pick<Change, 'field' | 'label'>): string => label ?? t(`history.fields.${field}`)

/** "telefon: 33 00 11 00 → 33 00 12 00" */
export function changeLine(t: Text, day: Day, change: Change): string {
  const { field, old, new: now } = change
  const before = old === null ? '' : `${valueText(t, day, field, old)} → `
  return `${fieldName(t, change)}: ${before}${valueText(t, day, field, now)}`
}

const longest = 120

/** Codes are told in words, long texts by their beginning. */
function valueText(t: Text, day: Day, field: ChangedField, code: string | null): string {
  if (code === null || code === '') return t('log.history.empty')
  const value = changedValue(t, day, field, code)
  return value.length > longest ? `${value.slice(0, longest)} …` : value
}
