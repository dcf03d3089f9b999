import { draftProjectTexts } from '#shared/model/draft-project.ts'
import type { ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'
import { ProjectRole } from '#shared/model/project.ts'
import type { ImportPolicy } from '#shared/model/review.ts'
import type { Change } from './changes.ts'
import type { Inquiry } from './inquiry.ts'

type Entity = 'person' | 'partner' | 'project'

/** The fields that columns speak of. An address is one field, whichever of its columns says something. */
const fields: Readonly<Partial<Record<MappingTarget, string>>> = {
  'person.name': 'name',
  'person.givenName': 'name',
  'person.familyName': 'name',
  'person.honorific': 'honorific',
  'person.email': 'emails',
  'person.phone': 'phones',
  'person.title': 'title',
  'person.department': 'department',
  'person.note': 'note',
  'person.language': 'language',
  'person.url': 'urls',
  'person.tags': 'tags',
  'partner.name': 'name',
  'partner.shortName': 'shortName',
  'partner.type': 'organisationType',
  'partner.cvr': 'cvr',
  'partner.website': 'website',
  'partner.email': 'emails',
  'partner.phone': 'phones',
  'partner.statement': 'statement',
  'partner.note': 'note',
  'partner.tags': 'tags',
  'project.title': 'name',
  'project.status': 'projectStatus',
  ...Object.fromEntries([...draftProjectTexts, 'focus', 'tags', 'names'].map((field) => [`project.${field}`, field])),
  ...Object.fromEntries(ProjectRole.options.map((role) => [`project.${role}`, 'organisations'])),
  'project.contact': 'contacts'
}

const fieldOf = (target: string): string | undefined => (target.includes('.address.') ? 'addresses' : fields[target as MappingTarget])

/** Fields of which the source says that they are to be emptied. */
export const clearedFields = (targets: readonly string[] | undefined): ReadonlySet<string> =>
  new Set((targets ?? []).flatMap((target) => fieldOf(target) ?? []))

/** How the fields of an entity follow the source: as the whole import does, unless their column says otherwise. */
export interface FieldPolicies {
  /** Changes with what the policy makes of them; a decision of the user stands. */
  follow(changes: readonly Change[], decide: (field: string) => boolean | undefined): Change[]
}

export const onlyFill: FieldPolicies = {
  follow: (changes, decide) => changes.map((change) => followed(change, 'fill', decide(change.field)))
}

/** For what the same source has made: it only goes on with it. */
export const asSaid: FieldPolicies = { follow: (changes) => [...changes] }

export function fieldPolicies({ table, said }: Inquiry, entity: Entity): FieldPolicies {
  const own = new Map((table?.columns ?? []).flatMap((column) => ownPolicy(column, entity)))
  const policyOf = ({ field, new: text }: Change): ImportPolicy => {
    if (said.policy === 'skip') return 'skip'
    // a note is only filled in, but a cell that wants it empty means it
    return own.get(field) ?? (field === 'note' && text !== '' ? 'fill' : said.policy)
  }
  return { follow: (changes, decide) => changes.map((change) => followed(change, policyOf(change), decide(change.field))) }
}

function ownPolicy(column: ColumnMapping, entity: Entity): [string, ImportPolicy][] {
  if (column.policy === undefined) return []
  if (column.target === 'custom') return [[`custom:${column.custom ?? column.header}`, column.policy]]
  const field = column.target.startsWith(`${entity}.`) ? fieldOf(column.target) : undefined
  return field === undefined ? [] : [[field, column.policy]]
}

/** A question stays a question, and whom the source names at a partner is one there, however much is only filled in. */
function followed(change: Change, policy: ImportPolicy, decision: boolean | undefined): Change {
  if (change.field === 'match' || policy === 'update' || policy === 'create') return change
  if (policy === 'fill' && (change.old === '' || change.field === 'partner')) return change
  return { ...change, take: decision ?? false, open: false }
}
