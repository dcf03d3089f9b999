import type * as z from 'zod'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import {
  type IgnoredIssue,
  type IssueKey,
  type QualityIssue,
  type QualityRule,
  qualityRules,
  type RuleSummary,
  ruleNature
} from '#shared/model/quality.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type Found, fingerprintOf, keyOf } from './found.ts'
import { blanks } from './looks.ts'
import { candidates, type Dressed, dressed } from './rows.store.ts'
import { asideIssues, countsOf, issuesByKey, openIssues, setAsideBy } from './scan.service.ts'
import { setAsideOf } from './set-aside.store.ts'

export interface Window {
  offset: number
  limit: number
}

/** How much there is to do, a line a rule. */
export const summary = (unit: ReadUnit): RuleSummary[] =>
  qualityRules.map((rule) => ({ rule, entity: ruleNature[rule].entity, ...countsOf(unit, rule) }))

/** A window of the open issues of a rule, by name. */
export function issues(unit: ReadUnit, rule: QualityRule, { offset, limit }: Window) {
  const all = openIssues(unit, rule)
  return { total: all.length, revision: unit.db.revision, rows: dress(unit, all.slice(offset, offset + limit)) }
}

/** A window of what is set aside, by rule and name. */
export function ignored(unit: ReadUnit, { offset, limit }: Window) {
  const all = qualityRules.flatMap((rule) => asideIssues(unit, rule))
  const shown = all.slice(offset, offset + limit)
  const rows = dress(
    unit,
    shown.map(({ found }) => found)
  )
  const withHow = rows.flatMap((row, at): IgnoredIssue[] => {
    const how = shown[at]?.how
    return how ? [{ ...row, reason: how.reason, until: how.until, at: how.at }] : []
  })
  return { total: all.length, revision: unit.db.revision, rows: withHow }
}

/** What is not filled in on one card. */
export function missing(unit: ReadUnit, record: { entity: 'organisation' | 'person'; id: string }): QualityIssue[] {
  const isAside = setAsideBy(setAsideOf(unit.db, record.id), localDay(unit.now))
  return dress(
    unit,
    blanks(unit, record).filter((found) => !isAside(found))
  )
}

/** The issues that are still as somebody saw them. */
export function stillThere(unit: ReadUnit, keys: readonly z.output<typeof IssueKey>[]): Found[] {
  const rules = new Map([...new Set(keys.map(({ rule }) => rule))].map((rule) => [rule, issuesByKey(unit, rule)]))
  return keys.flatMap((key) => {
    const found = rules.get(key.rule)?.get(keyOf(key))
    return found && fingerprintOf(found) === key.fingerprint ? [found] : []
  })
}

function dress(unit: ReadUnit, found: readonly Found[]): QualityIssue[] {
  const names = new Map<string, Dressed>()
  for (const [entity, group] of Map.groupBy(found, ({ entity }) => entity))
    for (const row of dressed(
      unit.db,
      entity,
      group.map(({ entityId }) => entityId)
    ))
      names.set(row.id, row)
  const wanting = found.filter(({ rule }) => rule === 'primary-missing').map(({ entityId }) => entityId)
  const people = Map.groupBy(wanting.length === 0 ? [] : candidates(unit.db, wanting), ({ partnerId }) => partnerId)
  return found.map((issue): QualityIssue => {
    const { rule, entity, entityId, part, field, value, suggestion } = issue
    const row = names.get(entityId)
    return {
      ...{ rule, entity, entityId, part, field, value, suggestion },
      fingerprint: fingerprintOf(issue),
      personId: row?.personId ?? null,
      partnerId: row?.partnerId ?? null,
      name: row?.name ?? '',
      partnerName: row?.partnerName ?? null,
      choices: (people.get(entityId) ?? []).map(({ roleId, name }) => ({ value: roleId, label: name }))
    }
  })
}
