import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Day, Id, pageOf, Written } from '../model/common.ts'
import { IgnoredIssue, IssueKey, QualityIssue, QualityRule, RuleSummary } from '../model/quality.ts'

const issues = z.array(IssueKey).min(1).max(10_000)
const window = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(200)
}

/** What is missing, wrong or old on the cards. Worked out anew from the cards; what is kept is only what was set aside. */
export const quality = {
  /** One line a rule, in the order of qualityRules, also those with nothing to do. */
  summary: oc.output(z.array(RuleSummary)),
  /** Open issues of a rule, by name. */
  issues: oc.input(z.object({ rule: QualityRule, ...window })).output(pageOf(QualityIssue)),
  /** What is not filled in on one card, without what was set aside. */
  missing: oc.input(z.object({ entity: z.enum(['organisation', 'person']), id: Id })).output(z.array(QualityIssue)),
  /**
   * Puts issues right in one undo step: with the value, else with the suggestion of each; confirms what needs no value. Issues that are
   * no longer as they were seen are left alone and counted. Throws input.invalid for a value that cannot be used.
   */
  fix: oc
    .input(z.object({ issues, value: z.string().trim().min(1).max(2000).optional() }))
    .output(Written.extend({ fixed: z.number().int(), changed: z.number().int() })),
  /** Sets issues aside until the value changes or the day has come. */
  ignore: oc
    .input(z.object({ issues, reason: z.string().trim().min(1).max(500), until: Day.nullable().default(null) }))
    .output(Written.extend({ ignored: z.number().int() })),
  /** What is set aside, by rule and name. */
  ignored: oc.input(z.object(window)).output(pageOf(IgnoredIssue)),
  /** Takes issues back from what was set aside. */
  reopen: oc.input(z.object({ issues })).output(Written)
}
