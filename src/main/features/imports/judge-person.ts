import type { erasedGuard } from '#main/features/consent/index.ts'
import type { DraftPerson } from '#shared/model/draft.ts'
import type { ReviewDoubt } from '#shared/model/review.ts'
import type { Change } from './changes.ts'
import type { PersonLine } from './entries.ts'
import { asSaid, type FieldPolicies, onlyFill } from './field-policies.ts'
import { flagsOf } from './flags.ts'
import type { Identity } from './identity.ts'
import { fieldKey, type Inquiry } from './inquiry.ts'
import { dispositionOf, type JudgedPerson } from './judgement.ts'
import type { RoleRecord } from './known.store.ts'
import type { Content, KnownPartner, KnownPerson } from './known.ts'
import { type Memory, placeKey } from './memory.ts'
import { personChanges } from './person-changes.ts'
import { personInTabs } from './tabs.ts'

/** What a line is judged by. */
export interface PersonCase {
  readonly inquiry: Inquiry
  readonly memory: Memory
  readonly content: Content
  readonly policies: FieldPolicies
  readonly erasedOn: ReturnType<typeof erasedGuard>
  /** Undefined for somebody who stands under none. */
  readonly entry: { readonly name: string; readonly partner: KnownPartner | undefined } | undefined
  /** The role elsewhere that somebody who is found here has left, as far as the source tells. */
  leftFor(record: KnownPerson): RoleRecord | undefined
}

/** What is said of somebody a second time in the same place only fills in: which of both is right, the source does not say. */
export function judgePerson(
  { id, read, draft }: PersonLine,
  identity: Identity<KnownPerson>,
  given: PersonCase,
  isSaidBefore: boolean
): JudgedPerson {
  const { inquiry, memory, content, entry } = given
  const { said } = inquiry
  const { record, maybe, question, trashed } = identity
  const policies = isSaidBefore ? onlyFill : record?.made ? asSaid : given.policies
  const partner = entry?.partner
  const base = record && !isSaidBefore ? memory.persons.get(placeKey(partner?.id ?? '', record.id)) : undefined
  const role = record?.roles.find(({ partnerId, open }) => open && partnerId === partner?.id)
  const leaves = record && entry && !role ? given.leftFor(record) : undefined
  const decide = (field: string) => said.takes.get(fieldKey(id, field))
  const partnerName = entry && (partner?.name ?? entry.name)
  const sides = record && { read, draft, base, record, role, leaves, partnerName, content, policies, decide }
  const changes = sides ? [...question, ...personChanges(sides)] : question
  const asks = question.some(({ open }) => open)
  const erased = record ? null : erasedHere(draft, entry?.name ?? '', given, said.overrides.get(id))
  const isWanted = erased ? erased.reason !== undefined : said.everything && !trashed && !asks && !leaves
  const include = (said.includes.get(id) ?? isWanted) && (!erased || erased.reason !== undefined)
  const doubt = doubtOf(identity, leaves, changes)
  const disposition = dispositionHere(trashed, include, leaves !== undefined && said.includes.get(id) === undefined, record, changes)
  const flags = flagsOf(draft, { inquiry, rowId: id, domains: partner?.domains ?? [], before: base?.flags })
  return personInTabs({
    id,
    read,
    draft,
    include,
    disposition,
    record,
    maybe,
    role,
    changes,
    flags,
    doubt,
    leaves,
    erased,
    departure: null
  })
}

/** Whoever was erased is known by the addresses, or by the name at the organisation. */
function erasedHere(
  draft: DraftPerson,
  organisation: string,
  { erasedOn }: PersonCase,
  reason: string | undefined
): JudgedPerson['erased'] {
  const names = [draft.name.value, `${draft.givenName} ${draft.familyName}`].map((name) => ({ name, organisation }))
  const on = erasedOn({ addresses: draft.emails.map(({ value }) => value), names })
  return on === undefined ? null : { on, reason }
}

/** Whoever may have moved is in doubt until the row is ticked or unticked. */
function dispositionHere(
  trashed: boolean,
  include: boolean,
  mayHaveMoved: boolean,
  record: KnownPerson | undefined,
  changes: readonly Change[]
): JudgedPerson['disposition'] {
  if (trashed && !include) return 'unchanged'
  return mayHaveMoved ? 'conflict' : dispositionOf(record !== undefined, changes)
}

const doubtsBy: Readonly<Record<string, ReviewDoubt['code']>> = { mailbox: 'successor', title: 'successor', moved: 'moved' }

function doubtOf(
  { by, maybe, question }: Identity<KnownPerson>,
  leaves: RoleRecord | undefined,
  changes: readonly Change[]
): ReviewDoubt | null {
  if (question.some(({ open }) => open))
    return maybe ? { code: doubtsBy[by] ?? 'same-name', with: { id: maybe.id, name: maybe.name } } : { code: 'several', with: null }
  if (leaves) return { code: 'moved', with: { id: leaves.partnerId, name: leaves.partnerName } }
  return changes.some(({ open }) => open) ? { code: 'changed-by-hand', with: null } : null
}
