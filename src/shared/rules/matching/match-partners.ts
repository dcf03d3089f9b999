import { fold } from '../fold.ts'
import { KeyIndex, type Match } from './match.ts'
import type { Way } from './matching.ts'

export interface PartnerEntry {
  readonly place: number
  /** Folded; readName before any correction. */
  readonly name: string
  readonly readName: string
  /** What the source calls it. */
  readonly ids: readonly string[]
  /** What it is called everywhere. */
  readonly uids: readonly string[]
  readonly cvr: string
  /** Of its web site and of its people's mail; asked for where nothing surer tells. */
  readonly domains: () => readonly string[]
  /** Partners where its people are known to be; the same. */
  readonly peoplesPartners: () => readonly string[]
}

export interface PartnerCandidate {
  readonly id: string
  readonly name: string
  readonly formerNames: readonly string[]
  readonly domains: readonly string[]
  readonly ids: readonly string[]
  readonly uids: readonly string[]
  readonly cvr: string
}

/** A domain that more partners share says nothing about which of them is meant. */
const mostSharing = 2

/**
 * Ways to find the partners that entries stand for, each partner once: what the source or the world calls it, what the same entry was
 * last time, then the name, a former name; a number, a domain or people are a question. memory holds ids by the folded name that was
 * read then, in the order of the source.
 */
export function partnerWays(known: Iterable<PartnerCandidate>, memory: ReadonlyMap<string, readonly string[]>): Way<PartnerEntry>[] {
  const by = indexed(known)
  const sharingDomain = (domain: string) => {
    const ids = by.domain.get(domain)
    return ids.length > mostSharing ? [] : ids
  }
  const sure = (name: string, find: (entry: PartnerEntry) => readonly string[]): Way<PartnerEntry> => ({
    find,
    often: 'once',
    decide: ([id = '', ...others]) => (others.length > 0 ? { kind: 'several' } : { kind: 'found', id, by: name })
  })
  /** Who is called like somebody known is not asked about. */
  const isTold = (entry: PartnerEntry) =>
    entry.ids.some((id) => by.id.get(id).length > 0) ||
    memory.has(entry.readName) ||
    by.name.get(entry.name).length > 0 ||
    by.formerName.get(entry.name).length > 0
  const unsure = (name: string, find: (entry: PartnerEntry) => readonly string[]): Way<PartnerEntry> => ({
    find: (entry) => (isTold(entry) ? [] : find(entry)),
    often: 'once',
    decide: ([id = '', ...others]) => (others.length > 0 ? { kind: 'several' } : { kind: 'maybe', id, by: name })
  })
  return [
    sure('id', (entry) => entry.ids.flatMap((id) => by.id.get(id))),
    sure('uid', (entry) => entry.uids.flatMap((uid) => by.uid.get(uid))),
    {
      find: (entry) => memory.get(entry.readName) ?? [],
      often: 'once',
      decide: ([id = '']) => ({ kind: 'found', id, by: 'memory' })
    },
    sure('name', (entry) => by.name.get(entry.name)),
    sure('former-name', (entry) => by.formerName.get(entry.name)),
    unsure('cvr', ({ cvr }) => by.cvr.get(cvr)),
    unsure('domain', (entry) => entry.domains().flatMap(sharingDomain)),
    unsure('people', (entry) => entry.peoplesPartners())
  ]
}

function indexed(known: Iterable<PartnerCandidate>) {
  const by = {
    ...{ id: new KeyIndex(), uid: new KeyIndex(), name: new KeyIndex() },
    ...{ formerName: new KeyIndex(), cvr: new KeyIndex(), domain: new KeyIndex() }
  }
  for (const partner of known) {
    by.name.add(fold(partner.name), partner.id)
    by.cvr.add(partner.cvr, partner.id)
    // our own exports carry our own ids
    by.uid.add(partner.id, partner.id)
    for (const key of partner.ids) by.id.add(key, partner.id)
    for (const key of partner.uids) by.uid.add(key, partner.id)
    for (const name of partner.formerNames) by.formerName.add(fold(name), partner.id)
    for (const domain of partner.domains) by.domain.add(domain, partner.id)
  }
  return by
}

/**
 * The same new name twice in one source: whether that is one partner or two, it does not say, unless it gives them numbers. Gives the
 * places of the later ones.
 */
export function repeatedNames(entries: readonly PartnerEntry[], answers: readonly Match[]): Set<number> {
  const seen = new Set<string>()
  const repeated = new Set<number>()
  for (const [at, { name, ids, cvr }] of entries.entries()) {
    if (ids.length > 0 || cvr !== '') continue
    if (answers[at]?.kind === 'new' && name !== '' && seen.has(name)) repeated.add(at)
    seen.add(name)
  }
  return repeated
}
