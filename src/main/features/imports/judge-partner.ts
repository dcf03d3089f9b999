import type { ReviewDoubt } from '#shared/model/review.ts'
import type { Change } from './changes.ts'
import type { PageEntry } from './entries.ts'
import { asSaid, type FieldPolicies } from './field-policies.ts'
import { flagsOf } from './flags.ts'
import type { Identity } from './identity.ts'
import { fieldKey, type Inquiry, isFlat, languageOf } from './inquiry.ts'
import { dispositionOf, type JudgedPartner, type JudgedPerson } from './judgement.ts'
import type { Content, KnownPartner } from './known.ts'
import type { Memory } from './memory.ts'
import { partnerChanges } from './partner-changes.ts'
import { partnerInTabs } from './tabs.ts'

/** What an entry is judged by. */
export interface PartnerCase {
  readonly inquiry: Inquiry
  readonly memory: Memory
  readonly content: Content
  readonly policies: FieldPolicies
  readonly asPartners: boolean
}

export function judgePartner(
  { id, read, draft }: PageEntry,
  identity: Identity<KnownPartner>,
  persons: readonly JudgedPerson[],
  { inquiry, memory, content, policies, asPartners }: PartnerCase
): JudgedPartner {
  const { said } = inquiry
  const { record, maybe, question, trashed, by } = identity
  const base = record && memory.partners.get(record.id)
  const decide = (field: string) => said.takes.get(fieldKey(id, field))
  const language = languageOf(inquiry)
  const sides = record && { read, draft, base, record, content, language, asPartners, policies: record.made ? asSaid : policies, decide }
  const changes = sides ? [...question, ...partnerChanges(sides, by === 'former-name')] : question
  const flags = flagsOf(draft, { inquiry, rowId: id, domains: record?.domains ?? [], before: base?.flags })
  const isSure = !trashed && !question.some(({ open }) => open)
  const include = said.includes.get(id) ?? (isSure && (stands(inquiry, persons) ?? said.everything))
  const disposition = trashed && !include ? 'unchanged' : dispositionOf(record !== undefined, changes)
  const doubt = doubtOf(maybe, question, changes)
  return partnerInTabs({ id, read, draft, include, disposition, record, maybe, changes, flags, doubt, persons, mergedInto: undefined })
}

/** In a file, a partner stands in the rows of its persons and goes with them; undefined where it has a row of its own. */
function stands(inquiry: Inquiry, persons: readonly JudgedPerson[]): boolean | undefined {
  const named = isFlat(inquiry) ? persons.filter(({ draft }) => draft !== null) : []
  return named.length === 0 ? undefined : persons.some(({ include }) => include)
}

function doubtOf(maybe: KnownPartner | undefined, question: readonly Change[], changes: readonly Change[]): ReviewDoubt | null {
  if (question.some(({ open }) => open))
    return maybe ? { code: 'renamed', with: { id: maybe.id, name: maybe.name } } : { code: 'several', with: null }
  return changes.some(({ open }) => open) ? { code: 'changed-by-hand', with: null } : null
}
