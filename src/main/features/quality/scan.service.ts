import { setImmediate } from 'node:timers/promises'
import type { Context } from '#main/api/implement.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { type QualityRule, qualityRules } from '#shared/model/quality.ts'
import { localDay } from '#shared/rules/calendar.ts'
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
const momentOf = ({ db, now }: ReadUnit) => ({ db, revision: db.revision, day: localDay(now) })

function knownScan(unit: ReadUnit): Scan | undefined {
  const { revision, day } = momentOf(unit)
  const known = kept.get(unit.db)
  return known?.revision === revision && known.day === day ? known : undefined
}

/** All issues as the cards are now, worked out once until the next commit or the next day. */
const scanOf = (unit: ReadUnit): Scan =>
  knownScan(unit) ??
  keep(
    unit,
    looks.map((look) => look(unit))
  )

function keep(unit: ReadUnit, found: readonly (readonly Found[])[]): Scan {
  const { db, revision, day } = momentOf(unit)
  const scan = { revision, day, byRule: split(unit, day, found) }
  kept.set(db, scan)
  return scan
}

/** How often looking begins anew because something was changed meanwhile; after that, whoever asks waits for all of it at once. */
const mostBegun = 3

/** Looks at the cards one way after the other, and others are answered in between: what is asked then is known. */
export async function lookAround({ session }: Pick<Context, 'session'>): Promise<void> {
  for (let begun = 0; begun < mostBegun; begun++) {
    const before = session.read((unit) => ({ isKnown: knownScan(unit) !== undefined, ...momentOf(unit) }))
    const isStill = (unit: ReadUnit) =>
      Object.entries(momentOf(unit)).every(([name, value]) => before[name as keyof typeof before] === value)
    const found: Found[][] = []
    for (const look of before.isKnown ? [] : looks) {
      const some = await session.readAside((unit) => (isStill(unit) ? look(unit) : undefined))
      if (!some) break
      found.push(some)
      await setImmediate()
    }
    if (before.isKnown || session.read((unit) => found.length === looks.length && isStill(unit) && keep(unit, found))) return
  }
}

function split(unit: ReadUnit, day: string, all: readonly (readonly Found[])[]): Map<QualityRule, OfRule> {
  const byRule = new Map<QualityRule, OfRule>(qualityRules.map((rule) => [rule, { open: [], aside: [], sorted: false }]))
  const isAside = setAsideBy(allSetAside(unit.db), day)
  for (const some of all)
    for (const found of some) {
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
