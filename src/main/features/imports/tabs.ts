import { type ReviewTab, reviewTabs } from '#shared/model/review.ts'
import type { JudgedPartner, JudgedPerson } from './judgement.ts'
import { isGreetingGuessed, typeOf } from './row-views.ts'

const bitOf = Object.fromEntries(reviewTabs.map((tab, at) => [tab, 1 << at])) as Readonly<Record<ReviewTab, number>>

const byDisposition: Readonly<Record<JudgedPerson['disposition'], number>> = {
  create: bitOf.new,
  update: bitOf.changes,
  unchanged: bitOf.unchanged,
  conflict: bitOf.conflicts | bitOf.look,
  departed: bitOf.departed | bitOf.look
}

const bitsOf = new WeakMap<JudgedPartner | JudgedPerson, number>()

/** The tabs that a partner or a person belongs to by itself, a bit for each; worked out once. */
function tabsOfPart(part: JudgedPartner | JudgedPerson): number {
  const known = bitsOf.get(part)
  if (known !== undefined) return known
  const isWarned = part.flags.some(({ severity }) => severity === 'warn')
  const own = 'persons' in part ? isUntyped(part) && bitOf.untyped : isGreetingGuessed(part) && bitOf.greetings
  const bits = byDisposition[part.disposition] | (isWarned ? bitOf.problems | bitOf.look : 0) | (own || 0)
  bitsOf.set(part, bits)
  return bits
}

export const isUntyped = (partner: JudgedPartner): boolean => partner.draft !== null && typeOf(partner) === null

/** The tabs of a row: those of its parts. A row is unchanged when all of it is, and in order when nobody has to look at it. */
export function tabsOf(partner: JudgedPartner | null, persons: readonly JudgedPerson[], hasProblems: boolean): number {
  let some = hasProblems ? bitOf.problems | bitOf.look : 0
  let every = bitOf.unchanged
  const add = (bits: number) => {
    some |= bits
    every &= bits
  }
  if (partner) add(tabsOfPart(partner))
  for (const person of persons) add(tabsOfPart(person))
  const bits = (some & ~bitOf.unchanged) | every | bitOf.all
  return bits & bitOf.look ? bits : bits | bitOf.inOrder
}

export const isIn = (tabs: number, tab: ReviewTab): boolean => (tabs & bitOf[tab]) !== 0
