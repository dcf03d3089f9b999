import type { DraftFlag } from '#shared/model/draft.ts'
import type { Review } from '#shared/model/review.ts'
import { isChanging, type JudgedPart, type JudgedPartner, type JudgedPerson, type Judgement } from './judgement.ts'
import { isIn } from './tabs.ts'

type Counts = Review['summary']['partners']

/** What a review adds up to. */
export interface Sums {
  readonly partners: Counts
  readonly persons: Counts
  readonly projects: Counts
  readonly fixable: Map<DraftFlag['code'], number>
  greetings: number
  withoutType: number
  /** What accepting it would write. */
  readonly chosen: { partners: number; persons: number; projects: number; departures: number; onlyNew: boolean }
}

const noCounts = (): Counts => ({ create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 })
const nothing = (): Sums => ({
  ...{ partners: noCounts(), persons: noCounts(), projects: noCounts(), fixable: new Map(), greetings: 0, withoutType: 0 },
  chosen: { partners: 0, persons: 0, projects: 0, departures: 0, onlyNew: true }
})

/** Sums of partners with their persons, for most stay as they are when something is said about one. */
const known = new WeakMap<JudgedPartner, Sums>()

export function sumsOf({ partners, loose, projects }: Judgement): Sums {
  const all = nothing()
  for (const partner of partners) {
    const sums = known.get(partner) ?? sumsOfPartner(partner)
    known.set(partner, sums)
    add(all, sums)
  }
  for (const person of loose) addPerson(all, person, true)
  for (const project of projects) {
    all.projects[project.disposition]++
    choose(all, project, 'projects')
  }
  return all
}

function sumsOfPartner(partner: JudgedPartner): Sums {
  const sums = nothing()
  sums.partners[partner.disposition]++
  if (isIn(partner.tabs, 'untyped')) sums.withoutType++
  addFlags(sums, partner)
  if (partner.include) choose(sums, partner, 'partners')
  for (const person of partner.persons) addPerson(sums, person, partner.include)
  return sums
}

/** Of a partner that is left out nobody is taken. */
function addPerson(sums: Sums, person: JudgedPerson, isTaken: boolean): void {
  sums.persons[person.disposition]++
  if (isIn(person.tabs, 'greetings')) sums.greetings++
  addFlags(sums, person)
  if (isTaken) choose(sums, person, 'persons')
}

function addFlags({ fixable }: Sums, { flags }: JudgedPartner | JudgedPerson): void {
  for (const { code, suggestion } of flags) if (suggestion !== undefined) fixable.set(code, (fixable.get(code) ?? 0) + 1)
}

function choose({ chosen }: Sums, row: JudgedPart, what: 'partners' | 'persons' | 'projects'): void {
  const isWritten = row.include && (row.record === undefined || row.disposition === 'departed' || isChanging(row.changes))
  if (!isWritten) return
  chosen[row.disposition === 'departed' && what !== 'projects' ? 'departures' : what]++
  if (row.record) chosen.onlyNew = false
}

const dispositions = ['create', 'update', 'unchanged', 'conflict', 'departed'] as const

function add(all: Sums, sums: Sums): void {
  for (const disposition of dispositions) {
    all.partners[disposition] += sums.partners[disposition]
    all.persons[disposition] += sums.persons[disposition]
  }
  for (const [code, count] of sums.fixable) all.fixable.set(code, (all.fixable.get(code) ?? 0) + count)
  all.greetings += sums.greetings
  all.withoutType += sums.withoutType
  for (const what of ['partners', 'persons', 'departures'] as const) all.chosen[what] += sums.chosen[what]
  all.chosen.onlyNew &&= sums.chosen.onlyNew
}
