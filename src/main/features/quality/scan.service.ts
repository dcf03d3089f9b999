import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { type QualityRule, qualityRules } from '#shared/model/quality.ts'
import { type Found, fingerprintOf, keyOf } from './found.ts'
import { looks } from './looks.ts'
import { sortKeys } from './rows.store.ts'
import { allSetAside, type SetAside } from './set-aside.store.ts'

export interface Aside {
  found: Found
  how: SetAside
}

interface OfRule {
  open: Found[]
  aside: Aside[]
  /** Whether the open ones stand by name. */
  sorted: boolean
}

interface Scan {
  revision: number
  day: string
  byRule: ReadonlyMap<QualityRule, OfRule>
}

const kept = new WeakMap<ReadUnit['db'], Scan>()

/** All issues as the cards are now, worked out once until the next commit or the next day. */
function scanOf(unit: ReadUnit): Scan {
  const day = unit.now.slice(0, 10)
  const { revision } = unit.db
  const known = kept.get(unit.db)
  if (known?.revision === revision && known.day === day) return known
  const scan = { revision, day, byRule: split(unit, day) }
  kept.set(unit.db, scan)
  return scan
}

function split(unit: ReadUnit, day: string): Map<QualityRule, OfRule> {
  const byRule = new Map<QualityRule, OfRule>(qualityRules.map((rule) => [rule, { open: [], aside: [], sorted: false }]))
  const isAside = setAsideBy(allSetAside(unit.db), day)
  for (const look of looks)
    for (const found of look(unit)) {
      const how = isAside(found)
      const ofRule = byRule.get(found.rule)
      if (how) ofRule?.aside.push({ found, how })
      else ofRule?.open.push(found)
    }
  return byRule
}

/** Tells how an issue was set aside, unless its value is another one since then or its day has come. */
export function setAsideBy(all: readonly SetAside[], day: string): (found: Found) => SetAside | undefined {
  const byKey = new Map(all.map((how) => [keyOf(how), how]))
  return (found) => {
    const how = byKey.size === 0 ? undefined : byKey.get(keyOf(found))
    const isOver = how === undefined || (how.until !== null && how.until <= day) || how.fingerprint !== fingerprintOf(found)
    return isOver ? undefined : how
  }
}

const ofRule = (unit: ReadUnit, rule: QualityRule): OfRule => scanOf(unit).byRule.get(rule) ?? { open: [], aside: [], sorted: true }

/** Open issues of a rule by the name of the record. */
export function openIssues(unit: ReadUnit, rule: QualityRule): readonly Found[] {
  const issues = ofRule(unit, rule)
  if (!issues.sorted) issues.open = byName(unit, issues.open, (found) => found)
  issues.sorted = true
  return issues.open
}

export const asideIssues = (unit: ReadUnit, rule: QualityRule): readonly Aside[] =>
  byName(unit, ofRule(unit, rule).aside, ({ found }) => found)

export const countsOf = (unit: ReadUnit, rule: QualityRule): { count: number; ignored: number } => {
  const { open, aside } = ofRule(unit, rule)
  return { count: open.length, ignored: aside.length }
}

/** Every issue of a rule by what names it. */
export function issuesByKey(unit: ReadUnit, rule: QualityRule): ReadonlyMap<string, Found> {
  const { open, aside } = ofRule(unit, rule)
  return new Map([...open, ...aside.map(({ found }) => found)].map((found) => [keyOf(found), found]))
}

/** Keys of sorting are made so that they compare as text. */
function byName<T>({ db }: ReadUnit, items: readonly T[], foundOf: (item: T) => Found): T[] {
  const keys = new Map<string, string>()
  const groups = Map.groupBy(items.map(foundOf), ({ entity }) => entity)
  for (const [entity, group] of groups) {
    const ids = [...new Set(group.map(({ entityId }) => entityId))]
    for (const { id, sortKey } of sortKeys(db, entity, ids)) keys.set(id, sortKey)
  }
  const keyed = items.map((item) => ({ item, key: keys.get(foundOf(item).entityId) ?? '', name: keyOf(foundOf(item)) }))
  return keyed.sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name)).map(({ item }) => item)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
