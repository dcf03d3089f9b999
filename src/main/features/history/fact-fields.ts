import type { TableName } from '#main/foundation/tables.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { Fact, FactField } from '#shared/model/fact-history.ts'
import type { PartnerPatch } from '#shared/model/partner.ts'
import type { PersonPatch, RolePatch } from '#shared/model/person.ts'
import type { ProjectPatch } from '#shared/model/project.ts'
import { addressText } from '#shared/rules/postal-address.ts'

/** A row as it was at some time; columns that did not change since are those of today. */
export type PastRow = Readonly<Record<string, unknown>>
type Value = string | null | readonly string[] | readonly DraftAddress[]
/** What a door takes is told by its fact: a status is that of a partner or of a project. */
type FactPatch = Omit<PersonPatch & PartnerPatch & Zod<typeof RolePatch>, 'status'> & Omit<ProjectPatch, 'status'> & { status?: unknown }
type Zod<Schema extends { _output: unknown }> = Schema['_output']

/** Where a fact is kept, and how it is read and put back. */
export interface FactSpec {
  readonly table: TableName
  /** The column that names the record in the rows of the table. */
  readonly owner: 'id' | 'owner_id' | 'entity_id' | 'organisation_id' | 'project_id'
  /** What the rows that the record had at a time said. */
  value(rows: readonly PastRow[], tagName: (id: string) => string, focusName: (id: string) => string): Value
  /** The patch of the record that says it again. */
  patch(value: Value): FactPatch
}

const column = (table: TableName, name: string, key: keyof FactPatch): FactSpec => ({
  table,
  owner: table === 'membership' ? 'organisation_id' : 'id',
  value: (rows) => {
    const value = currentOf(rows)?.[name]
    return value === null || value === undefined ? null : String(value)
  },
  patch: (value) => ({ [key]: value ?? (nullable.has(key) ? null : '') }) as FactPatch
})
const nullable = new Set<keyof FactPatch>(['language', 'organisationType', 'fromOn', 'ownerId'])

/** Of several memberships the open one, else the one that ended last. */
const currentOf = (rows: readonly PastRow[]): PastRow | undefined =>
  [...rows].sort((one, other) => String(other['left_on'] ?? '9999').localeCompare(String(one['left_on'] ?? '9999')))[0]

const byPosition = (one: PastRow, other: PastRow) => Number(one['position']) - Number(other['position'])

const points = (kind: string, key: 'emails' | 'phones' | 'urls'): FactSpec => ({
  table: 'contact_point',
  owner: 'owner_id',
  value: (rows) =>
    rows
      .filter((row) => row['kind'] === kind && row['status'] !== 'retired')
      .sort(byPosition)
      .map((row) => String(row['value_raw'])),
  patch: (value) => ({ [key]: value }) as FactPatch
})

const address: FactSpec = {
  table: 'postal_address',
  owner: 'owner_id',
  value: (rows) =>
    [...rows].sort(byPosition).map((row) => ({
      label: row['label'] as DraftAddress['label'],
      poBox: String(row['po_box']),
      extended: String(row['street2']),
      street: String(row['street1']),
      postalCode: String(row['postal_code']),
      city: String(row['city']),
      region: String(row['region']),
      country: String(row['country'])
    })),
  patch: (value) => ({ addresses: value as DraftAddress[] })
}

const tags: FactSpec = {
  table: 'tagging',
  owner: 'entity_id',
  value: (rows, tagName) => rows.map((row) => tagName(String(row['tag_id']))).filter((name) => name !== ''),
  patch: (value) => ({ tags: value as string[] })
}

const names: FactSpec = {
  table: 'project_name',
  owner: 'project_id',
  value: (rows) => rows.map((row) => String(row['name'])),
  patch: (value) => ({ names: value as string[] })
}

const focus: FactSpec = {
  table: 'project_focus',
  owner: 'project_id',
  value: (rows, _tagName, focusName) => rows.map((row) => focusName(String(row['focus_area_id']))).filter((name) => name !== ''),
  patch: (value) => ({ focus: value as string[] })
}

const links: FactSpec = {
  table: 'project',
  owner: 'id',
  value: (rows) => JSON.parse(String(rows[0]?.['links_json'] ?? '[]')) as string[],
  patch: (value) => ({ links: value as string[] })
}

const ofProject = (name: string, key: keyof FactPatch) => column('project', name, key)
const ofPerson = (name: string, key: keyof FactPatch) => column('person', name, key)
const ofOrganisation = (name: string, key: keyof FactPatch) => column('organisation', name, key)
const ofRole = (name: string, key: keyof FactPatch) => column('affiliation', name, key)
const shared = { email: points('email', 'emails'), phone: points('phone', 'phones'), address, tags }

const specs: Record<Fact['entity'], Partial<Record<FactField, FactSpec>>> = {
  person: {
    ...shared,
    web: points('web', 'urls'),
    honorific: ofPerson('honorific', 'honorific'),
    givenName: ofPerson('given_name', 'givenName'),
    familyName: ofPerson('family_name', 'familyName'),
    language: ofPerson('language', 'language'),
    salutation: ofPerson('salutation_override', 'salutationOverride'),
    notes: ofPerson('notes', 'notes')
  },
  organisation: {
    ...shared,
    name: ofOrganisation('name', 'name'),
    shortName: ofOrganisation('short_name', 'shortName'),
    type: ofOrganisation('organisation_type', 'organisationType'),
    cvr: ofOrganisation('cvr', 'cvr'),
    web: ofOrganisation('website', 'website'),
    notes: ofOrganisation('notes', 'notes'),
    status: column('membership', 'status', 'status'),
    joined: column('membership', 'joined_text', 'joinedText'),
    owner: ofOrganisation('owner_staff_id', 'ownerId')
  },
  project: {
    ...{ tags, focus, links, alsoKnownAs: names },
    title: ofProject('title', 'title'),
    shortTitle: ofProject('short_title', 'shortTitle'),
    status: ofProject('status', 'status'),
    period: ofProject('period_text', 'periodText'),
    targetGroup: ofProject('target_group', 'targetGroup'),
    aim: ofProject('aim', 'aim'),
    summary: ofProject('summary', 'summary'),
    description: ofProject('description', 'description'),
    web: ofProject('url', 'url'),
    outcome: ofProject('outcome', 'outcome'),
    effect: ofProject('effect', 'effect'),
    funding: ofProject('funding', 'funding')
  },
  role: { title: ofRole('title', 'title'), department: ofRole('department', 'department'), from: ofRole('from_on', 'fromOn') }
}

/** Undefined where the entity has no such fact. customLabel is what the field of the user's own is called. */
export function factSpec({ entity, field }: Fact, customLabel: string | undefined): FactSpec | undefined {
  if (!field.startsWith('custom:')) return specs[entity][field]
  const fieldId = field.slice('custom:'.length)
  if (customLabel === undefined) return undefined
  return {
    table: 'custom_value',
    owner: 'entity_id',
    value: (rows) => {
      const row = rows.find((each) => each['field_id'] === fieldId)
      return row ? String(row['value']) : null
    },
    patch: (value) => ({ customs: [{ label: customLabel, value: String(value ?? '') }] })
  }
}

/** What a value says, as one text; null when it says nothing. */
export function factText(value: Value): string | null {
  if (value === null || typeof value === 'string') return value || null
  const texts = value.map((each) => (typeof each === 'string' ? each : addressText(each).replaceAll('\n', ', ')))
  return texts.join('; ') || null
}
