import * as z from 'zod'
import { Day, Id } from './common.ts'

/** What can be wrong or missing, in the order it is shown: what stops a letter first, what can wait last. */
export const qualityRules = [
  'primary-missing',
  'email-missing',
  'email-invalid',
  'domain-typo',
  'domain-retired',
  'domain-moved',
  'retired-in-use',
  'phone-missing',
  'phone-invalid',
  'greeting',
  'civil-number',
  'type-missing',
  'statement-missing',
  'statement-old',
  'two-spellings',
  'role-mailbox',
  'private-provider',
  'not-verified'
] as const
export const QualityRule = z.enum(qualityRules)
export type QualityRule = z.infer<typeof QualityRule>

export const QualityEntity = z.enum(['organisation', 'person', 'affiliation'])
export type QualityEntity = z.infer<typeof QualityEntity>

interface RuleNature {
  /** Whose rows they mostly are. */
  entity: QualityEntity
  /**
   * value: a value puts it right; choose: one of the choices of the row does; confirm: somebody says that it still holds; erase: the
   * text loses the number; look: only a person can tell, on the card.
   */
  fix: 'value' | 'choose' | 'confirm' | 'erase' | 'look'
}

export const ruleNature: Readonly<Record<QualityRule, RuleNature>> = {
  'primary-missing': { entity: 'organisation', fix: 'choose' },
  'email-missing': { entity: 'person', fix: 'value' },
  'email-invalid': { entity: 'person', fix: 'value' },
  'domain-typo': { entity: 'person', fix: 'value' },
  'domain-retired': { entity: 'person', fix: 'value' },
  'domain-moved': { entity: 'person', fix: 'value' },
  'retired-in-use': { entity: 'person', fix: 'value' },
  'phone-missing': { entity: 'person', fix: 'value' },
  'phone-invalid': { entity: 'person', fix: 'value' },
  greeting: { entity: 'person', fix: 'value' },
  'civil-number': { entity: 'person', fix: 'erase' },
  'type-missing': { entity: 'organisation', fix: 'choose' },
  'statement-missing': { entity: 'organisation', fix: 'look' },
  'statement-old': { entity: 'organisation', fix: 'look' },
  'two-spellings': { entity: 'organisation', fix: 'look' },
  'role-mailbox': { entity: 'person', fix: 'value' },
  'private-provider': { entity: 'person', fix: 'value' },
  'not-verified': { entity: 'affiliation', fix: 'confirm' }
}

export const RuleSummary = z.object({
  rule: QualityRule,
  entity: QualityEntity,
  /** Open ones; the rows of quality.issues are exactly so many. */
  count: z.number().int(),
  /** Set aside. */
  ignored: z.number().int()
})
export type RuleSummary = z.infer<typeof RuleSummary>

/** Which issue is meant. The fingerprint changes with the value, so that nothing is done to a value nobody has seen. */
export const IssueKey = z.object({
  rule: QualityRule,
  entityId: Id,
  /** What of the record, where there can be several: an address, an entry of the log; else empty. */
  part: z.string().max(64),
  fingerprint: z.string().max(64)
})
export type IssueKey = z.infer<typeof IssueKey>

/** Where the value is kept, as the card shows it. */
export const QualityField = z.enum(['primary', 'email', 'phone', 'greeting', 'type', 'statement', 'name', 'notes', 'log', 'role'])
export type QualityField = z.infer<typeof QualityField>

export const QualityIssue = IssueKey.extend({
  entity: QualityEntity,
  /** The cards to open; of a role both. */
  personId: Id.nullable(),
  partnerId: Id.nullable(),
  name: z.string(),
  partnerName: z.string().nullable(),
  field: QualityField,
  /** As it is now; a civil registration number is never shown whole. Empty where something is missing. */
  value: z.string(),
  /** What quality.fix does when it is given no value: an address, a greeting, the name of a person, a type. */
  suggestion: z.string().nullable(),
  /** What the value can be chosen from; empty where it is typed. */
  choices: z.array(z.object({ value: z.string(), label: z.string() }))
})
export type QualityIssue = z.infer<typeof QualityIssue>

export const IgnoredIssue = QualityIssue.extend({ reason: z.string(), until: Day.nullable(), at: z.string() })
export type IgnoredIssue = z.infer<typeof IgnoredIssue>
