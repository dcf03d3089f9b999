import { type ReviewTab, reviewTabs } from '#shared/model/review.ts'
import type { JudgedPartner, JudgedPerson, JudgedProject } from './judgement.ts'
import { isGreetingGuessed, typeOf } from './row-facts.ts'

const bitOf = Object.fromEntries(reviewTabs.map((tab, at) => [tab, 1 << at])) as Readonly<Record<ReviewTab, number>>

const byDisposition: Readonly<Record<JudgedPerson['disposition'], number>> = {
  create: bitOf.new,
  update: bitOf.changes,
  unchanged: bitOf.unchanged,
  conflict: bitOf.conflicts | bitOf.look,
  departed: bitOf.departed | bitOf.look
}

const warned = bitOf.problems | bitOf.look
const isWarned = ({ flags }: Pick<JudgedPerson, 'flags'>): boolean => flags.some(({ severity }) => severity === 'warn')

type Untold<Row> = Omit<Row, 'tabs'>

/** With the tabs that it belongs to by itself, a bit for each. */
export const personInTabs = (row: Untold<JudgedPerson>): JudgedPerson =>
  Object.assign(row, {
    tabs: byDisposition[row.disposition] | (isWarned(row) || isErased(row) ? warned : 0) | (isGreetingGuessed(row) ? bitOf.greetings : 0)
  })

/** Who wished to be erased stays out, and somebody should know. */
const isErased = ({ erased }: Untold<JudgedPerson>): boolean => erased !== null && erased.reason === undefined

export const partnerInTabs = (row: Untold<JudgedPartner>): JudgedPartner =>
  Object.assign(row, { tabs: byDisposition[row.disposition] | (isWarned(row) ? warned : 0) | (isUntyped(row) ? bitOf.untyped : 0) })

/** With the tabs that it belongs to, as a row of its own. */
export const projectInTabs = (row: Untold<JudgedProject>): JudgedProject =>
  Object.assign(row, { tabs: byDisposition[row.disposition] | (isWarned(row) ? warned : 0) })

const isUntyped = (partner: Untold<JudgedPartner>): boolean => partner.draft !== null && typeOf(partner) === null

/** The tabs of a row of which some parts are in some tabs and all parts in every. Nobody has to look at a row that is in order. */
export function tabsOfRow(some: number, every: number, hasProblems: boolean): number {
  const bits = (some & ~bitOf.unchanged) | (every & bitOf.unchanged) | bitOf.all | (hasProblems ? warned : 0)
  return bits & bitOf.look ? bits : bits | bitOf.inOrder
}

export const isIn = (tabs: number, tab: ReviewTab): boolean => (tabs & bitOf[tab]) !== 0
