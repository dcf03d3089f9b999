import { blocksOf, visitPairs } from './blocks.ts'
import { compareOrganisationNames, compareOtherNames } from './compare-organisation-names.ts'
import { type OrganisationFacts, type OrganisationTraits, organisationTraits } from './organisation-facts.ts'
import { type FieldVerdict, nothing } from './sign.ts'
import { Words } from './word.ts'

type OrganisationField = 'name' | 'otherNames' | 'cvr' | 'domain' | 'email' | 'phone'

export interface OrganisationJudgement {
  readonly fields: Readonly<Record<OrganisationField, FieldVerdict>>
  readonly score: number
  readonly isDuplicate: boolean
}

export interface FoundOrganisations {
  readonly one: string
  readonly two: string
  readonly judgement: OrganisationJudgement
}

/** A domain or number that so many organisations share is a landlord's or an umbrella's. */
const sharedBy = 3
const most = 60

export interface PreparedOrganisations {
  readonly organisations: readonly OrganisationTraits[]
  readonly words: Words
  readonly threshold: number
  isShared(point: string): boolean
}

export function prepareOrganisations(facts: readonly OrganisationFacts[], total = 0): PreparedOrganisations {
  const words = new Words()
  const organisations = facts.map((each) => organisationTraits(each, words))
  const owners = new Map<string, number>()
  for (const {
    core,
    domains,
    facts: { emails, phones }
  } of organisations) {
    for (const word of new Set(core.words)) word.count++
    for (const point of new Set([...domains, ...emails, ...phones])) owners.set(point, (owners.get(point) ?? 0) + 1)
  }
  const threshold = Math.log2(Math.max(facts.length, total, 100)) + 3
  return { organisations, words, threshold, isShared: (point) => (owners.get(point) ?? 0) >= sharedBy }
}

/** Weighs two organisations against each other. Two that are entered in the register under different numbers are never one. */
export function judgeOrganisations(
  one: OrganisationTraits,
  two: OrganisationTraits,
  prepared: PreparedOrganisations
): OrganisationJudgement {
  const { words, threshold, isShared } = prepared
  const shared = (mine: readonly string[], theirs: readonly string[], points: number): FieldVerdict => {
    if (mine.length === 0 || theirs.length === 0) return nothing
    const same = mine.filter((each) => theirs.includes(each))
    if (same.length === 0) return { sign: 'different', points: -1 }
    if (same.every(isShared)) return { sign: null, reason: 'shared', points: 0 }
    const isAll = same.length === Math.max(mine.length, theirs.length)
    return isAll ? { sign: 'identical', points } : { sign: 'subset', reason: 'more-values', points }
  }
  const [mine, theirs] = [one.facts, two.facts]
  const bothRegistered = mine.cvr !== '' && theirs.cvr !== ''
  const isOtherEntry = bothRegistered && mine.cvr !== theirs.cvr
  const fields = {
    name: compareOrganisationNames(one, two, words, threshold),
    otherNames: compareOtherNames(one, two, threshold),
    cvr: bothRegistered ? ({ sign: isOtherEntry ? 'different' : 'identical', points: threshold + 4 } as const) : nothing,
    domain: shared(one.domains, two.domains, threshold - 3),
    email: shared(mine.emails, theirs.emails, threshold - 2),
    phone: shared(mine.phones, theirs.phones, threshold - 3)
  }
  const names = Math.max(fields.name.points, fields.otherNames.points)
  // each of the ways to reach it says much the same
  const [most = 0, ...less] = [fields.domain.points, fields.email.points, fields.phone.points].sort((a, b) => b - a)
  const reached = most + less.reduce((sum, points) => sum + Math.max(-1, Math.min(2, points)), 0)
  const total = names + fields.cvr.points + Math.max(-2, reached)
  // a name written alike needs nothing else, and other addresses are no proof against it; against a slip they are
  const isSure = names >= threshold && fields.name.reason !== 'typo'
  const score = Math.round((100 * Math.max(total, isSure ? names : 0)) / threshold)
  const isDuplicate = score >= 100 && !isOtherEntry
  return { fields, score: isDuplicate ? score : Math.min(score, 99), isDuplicate }
}

/** All pairs that are probably one organisation, the surest first. */
export function findOrganisationDuplicates(prepared: PreparedOrganisations): FoundOrganisations[] {
  const { organisations, isShared } = prepared
  const seen = new Set<number>()
  const found: FoundOrganisations[] = []
  const blocks = blocksOf(organisations.keys(), (at) => new Set(keysOf(organisations[at] as OrganisationTraits, isShared)))
  for (const block of blocks.values()) {
    if (block.length > most) continue
    visitPairs(block, (a, b) => {
      const key = a * organisations.length + b
      const [one, two] = [organisations[a], organisations[b]]
      if (seen.has(key) || !one || !two) return
      seen.add(key)
      const judgement = judgeOrganisations(one, two, prepared)
      if (judgement.isDuplicate) found.push({ one: one.facts.id, two: two.facts.id, judgement })
    })
  }
  return found.sort((a, b) => b.judgement.score - a.judgement.score)
}

/** What of an organisation may be the same in its double, in numbers and names; long names also by their halves. */
function keysOf({ core, others, domains, facts }: OrganisationTraits, isShared: (point: string) => boolean): string[] {
  const names = [core, ...others]
  const points = [...domains, ...facts.emails, ...facts.phones].filter((point) => !isShared(point))
  return [
    ...points,
    ...(facts.cvr === '' ? [] : [`cvr ${facts.cvr}`]),
    ...names.flatMap(({ joined, acronym, sorted }) => (acronym === '' ? [joined, sorted] : [joined, sorted, acronym])),
    ...core.words.map(({ sound }) => `~${sound}`),
    `${core.joined.slice(0, 8)}…`,
    `…${core.joined.slice(-8)}`
  ]
}
