import type { ChangedField, TimelineEntry } from '#shared/model/outreach.ts'

/** One change of a row that belongs to a record, with what is known of that row now. */
export interface RowChange {
  table: string
  op: 'insert' | 'update' | 'remove'
  before: string | null
  after: string | null
  /** Kind of a contact point; empty for other rows. */
  kind: string
  /** What the row says now: the address, the person or partner of a role, the text of a statement, the wish of a consent. */
  says: string
  /** Of a field of the user's own. */
  label: string | null
}

type FieldChange = TimelineEntry['fields'][number]

const columns: Record<string, Record<string, ChangedField>> = {
  organisation: {
    name: 'name',
    short_name: 'shortName',
    organisation_type: 'type',
    cvr: 'cvr',
    website: 'web',
    notes: 'notes',
    owner_staff_id: 'owner',
    deleted_at: 'trash'
  },
  person: {
    display_name: 'name',
    honorific: 'honorific',
    language: 'language',
    salutation_override: 'salutation',
    notes: 'notes',
    deleted_at: 'trash'
  },
  project: { title: 'name', short_title: 'shortName', url: 'web', description: 'notes', deleted_at: 'trash' },
  working_group: { name: 'name', note: 'notes', deleted_at: 'trash' },
  event: { title: 'name', link: 'web', description: 'notes', deleted_at: 'trash' },
  initiative: { title: 'name', url: 'web', body: 'notes', deleted_at: 'trash' },
  affiliation: { title: 'title', department: 'department', is_primary: 'primary' },
  membership: { status: 'status', kind: 'kind', joined_text: 'joined', left_on: 'left' },
  custom_value: { value: 'custom' },
  attachment_link: { caption: 'file' }
}
const appears: Record<string, ChangedField> = {
  affiliation: 'role',
  project_organisation: 'role',
  project_person: 'role',
  seat: 'role',
  event_participant: 'participant',
  initiative_participant: 'participant',
  statement_version: 'statement',
  consent_event: 'consent',
  tagging: 'tags',
  postal_address: 'address',
  custom_value: 'custom',
  attachment_link: 'file'
}
/** Rows that go when the fact is taken away. */
const goes = new Set(['tagging', 'custom_value', 'attachment_link'])

/** What people would say was changed: the columns that mean something to them, a replaced address as one line. */
export function changedFields(changes: readonly RowChange[]): FieldChange[] {
  const lines = changes.flatMap((change) => linesOf(change).map((line) => (change.label ? { ...line, label: change.label } : line)))
  return pairPoints(lines)
}

function linesOf(change: RowChange): FieldChange[] {
  const field = change.table === 'contact_point' ? pointField(change.kind) : appears[change.table]
  if (change.op === 'insert') return field && change.says !== '' ? [{ field, old: null, new: change.says }] : []
  if (change.op === 'remove') return field && goes.has(change.table) ? [{ field, old: change.says, new: null }] : []
  if (change.table === 'postal_address') return [{ field: 'address', old: null, new: change.says }]
  const before = parsed(change.before)
  const after = parsed(change.after)
  if (field && isEnded(change.table, after)) return [{ field, old: change.says, new: null }]
  if (field && isEnded(change.table, before)) return [{ field, old: null, new: change.says }]
  return Object.keys(after).flatMap((column) => {
    const named = columns[change.table]?.[column] ?? (column === 'value_raw' ? field : undefined)
    return named ? [{ field: named, old: text(before[column]), new: text(after[column]) }] : []
  })
}

type Values = Record<string, unknown>
const parsed = (json: string | null): Values => JSON.parse(json ?? '{}') as Values
const text = (value: unknown) => (value === null || value === undefined || value === '' ? null : String(value))
const pointField = (kind: string): ChangedField => (kind === 'email' || kind === 'phone' ? kind : 'point')

/** A role ends by its date, an address by being retired. */
const isEnded = (table: string, values: Values) =>
  (table === 'affiliation' && typeof values['to_on'] === 'string') || (table === 'contact_point' && values['status'] === 'retired')

/** One address gone and one come is an address changed. */
function pairPoints(lines: readonly FieldChange[]): FieldChange[] {
  return (['email', 'phone'] as const).reduce(pairOne, [...lines])
}

function pairOne(lines: FieldChange[], field: ChangedField): FieldChange[] {
  const own = lines.filter((line) => line.field === field)
  const [gone, ...moreGone] = own.filter((line) => line.new === null)
  const [come, ...moreCome] = own.filter((line) => line.old === null)
  if (!gone || !come || moreGone.length + moreCome.length > 0) return lines
  return lines.filter((line) => line !== come).map((line) => (line === gone ? { ...gone, new: come.new } : line))
}
