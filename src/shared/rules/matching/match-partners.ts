import { fold } from '../fold.ts'
import { indexBy, type Match } from './match.ts'

export interface PartnerEntry {
  readonly name: string
  /** The name as it was read, before any correction. */
  readonly readName: string
  /** Of its web site and of its people's mail. */
  readonly domains: readonly string[]
}

export interface PartnerCandidate {
  readonly id: string
  readonly name: string
  readonly formerNames: readonly string[]
  readonly domains: readonly string[]
}

/** A domain that more partners share says nothing about which of them is meant. */
const mostSharing = 2

/**
 * Finds the partners that the entries of a page stand for, the surest way first and each partner once: what the same entry was
 * last time, then the name, a former name, a domain. memory holds ids by the folded name that was read then, in the order of the page.
 */
export function matchPartners(
  page: readonly PartnerEntry[],
  known: readonly PartnerCandidate[],
  memory: ReadonlyMap<string, readonly string[]>
): Match[] {
  const byName = indexBy(known, (partner) => [fold(partner.name)])
  const byFormerName = indexBy(known, (partner) => partner.formerNames.map(fold))
  const byDomain = indexBy(known, (partner) => partner.domains)
  const sharingDomain = (domain: string) => {
    const ids = byDomain.get(domain) ?? []
    return ids.length > mostSharing ? [] : ids
  }
  const answers = new Array<Match>(page.length).fill({ kind: 'new' })
  const claimed = new Set<string>()
  const round = (find: (entry: PartnerEntry) => readonly string[], decide: (ids: readonly string[]) => Match) => {
    for (const [at, entry] of page.entries()) {
      if (answers[at]?.kind !== 'new') continue
      const free = [...new Set(find(entry))].filter((id) => !claimed.has(id))
      if (free.length === 0) continue
      const answer = decide(free)
      answers[at] = answer
      if ('id' in answer) claimed.add(answer.id)
    }
  }
  round(
    (entry) => memory.get(fold(entry.readName)) ?? [],
    ([id = '']) => ({ kind: 'found', id, by: 'memory' })
  )
  round((entry) => byName.get(fold(entry.name)) ?? [], only('name'))
  round((entry) => byFormerName.get(fold(entry.name)) ?? [], only('former-name'))
  round(
    (entry) => entry.domains.flatMap(sharingDomain),
    ([id = '', ...others]) => (others.length > 0 ? several : { kind: 'maybe', id })
  )
  return withoutRepetition(page, answers)
}

const several: Match = { kind: 'several' }
const only = (by: string) => (ids: readonly string[]) => {
  const [id = '', ...others] = ids
  return others.length > 0 ? several : ({ kind: 'found', id, by } as const)
}

/** The same new name twice on one page: whether that is one partner or two, the page does not say. */
function withoutRepetition(page: readonly PartnerEntry[], answers: readonly Match[]): Match[] {
  const seen = new Set<string>()
  return page.map((entry, at) => {
    const answer = answers[at] ?? { kind: 'new' }
    const name = fold(entry.name)
    const repeated = answer.kind === 'new' && name !== '' && seen.has(name)
    seen.add(name)
    return repeated ? several : answer
  })
}
