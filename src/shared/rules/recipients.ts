import type { RecipientPolicy } from '../model/common.ts'
import type { ExcludeReason } from '../model/outreach.ts'
import type { ContactPoint } from '../model/partner.ts'

/** Somebody on a list, in the role in which the list has them. email is normalised, so that equal addresses are equal texts. */
export interface Candidate {
  readonly personId: string
  readonly affiliationId: string | null
  readonly organisationId: string | null
  readonly organisationName: string | null
  readonly name: string
  readonly isPrimary: boolean
  readonly position: number
  readonly email: string | null
  readonly emailStatus: ContactPoint['status'] | null
  /** The address is the shared mailbox of the organisation, for want of one of the person's own. */
  readonly viaMailbox: boolean
  /** no-consent: never said yes where letters rest on that; it says nothing about the address. */
  readonly optedOut: 'unsubscribed' | 'objected' | 'no-consent' | null
  readonly suppressed: boolean
  /** On leave: whoever stands in takes the place. */
  readonly away: boolean
  /** The person who stands in. */
  readonly standInId: string | null
}

/**
 * of is the candidate that has the address, is blocked at it, stands for the organisation or stands in; of one who gets the letter, the
 * one on leave whose place it is. copies are the others of the organisation, who get a copy.
 */
export type Resolution<C extends Candidate> =
  | { readonly candidate: C; readonly status: 'included'; readonly of?: C; readonly copies: readonly C[] }
  | { readonly candidate: C; readonly status: 'excluded'; readonly reason: ExcludeReason; readonly of?: C }

type Exclusion<C extends Candidate> = { readonly reason: ExcludeReason; readonly of?: C }

const blockedReason = (candidate: Candidate): ExcludeReason | null => candidate.optedOut ?? (candidate.suppressed ? 'suppressed' : null)

function addressReason(candidate: Candidate): ExcludeReason | null {
  if (candidate.email === null || candidate.email === '') return 'no-address'
  return candidate.emailStatus === null || candidate.emailStatus === 'ok' || candidate.emailStatus === 'suspect' ? null : 'bad-address'
}

/** The first candidate for each key, by the given order; candidates without a key are in none. */
function firstByKey<C extends Candidate>(candidates: readonly C[], keyOf: (candidate: C) => string | null): Map<string, C> {
  const first = new Map<string, C>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    if (key !== null && !first.has(key)) first.set(key, candidate)
  }
  return first
}

/** Who takes the place of somebody on leave; a stand-in who is on leave too has the next one. Undefined when there is nobody. */
function takerOf<C extends Candidate>(away: C, byPerson: ReadonlyMap<string, C>): C | undefined {
  const seen = new Set<C>()
  let taker: C | undefined = away
  while (taker?.away && !seen.has(taker)) {
    seen.add(taker)
    taker = byPerson.get(taker.standInId ?? '')
  }
  return taker?.away ? undefined : taker
}

/** Whose place each candidate has: the own one, or a better one of somebody on leave at the same partner. */
function placesOf<C extends Candidate>(takers: ReadonlyMap<C, C>): (candidate: C) => C {
  const places = new Map<C, C>()
  for (const [away, taker] of takers) {
    const place = places.get(taker) ?? taker
    if (away.organisationId === taker.organisationId && primaryFirst(away, place) < 0) places.set(taker, away)
  }
  return (candidate) => places.get(candidate) ?? candidate
}

const primaryFirst = (left: Candidate, right: Candidate) =>
  Number(right.isPrimary) - Number(left.isPrimary) || left.position - right.position

/**
 * Who of the candidates gets the mail, and why the others do not: one answer for each candidate, in their order. Stand-ins are among the
 * candidates, each person once.
 * blockedAddresses are those of people who said no and are not among the candidates.
 */
export function resolveRecipients<C extends Candidate>(
  candidates: readonly C[],
  policy: RecipientPolicy,
  blockedAddresses: ReadonlySet<string> = new Set()
): Resolution<C>[] {
  const excluded = new Map<C, Exclusion<C>>()
  const remaining = () => candidates.filter((candidate) => !excluded.has(candidate))

  const byPerson = new Map(candidates.map((candidate) => [candidate.personId, candidate]))
  const takers = new Map<C, C>()
  for (const candidate of candidates.filter((each) => each.away && blockedReason(each) === null)) {
    const taker = takerOf(candidate, byPerson)
    if (taker) takers.set(candidate, taker)
    excluded.set(candidate, { reason: 'away', ...(taker ? { of: taker } : {}) })
  }

  const blockedAt = firstByKey(
    candidates.filter((candidate) => candidate.optedOut !== 'no-consent' && blockedReason(candidate) !== null),
    (candidate) => candidate.email
  )
  for (const candidate of remaining()) {
    const reason = blockedReason(candidate) ?? addressReason(candidate)
    const blocked = blockedAt.get(candidate.email ?? '')
    if (reason !== null) excluded.set(candidate, { reason })
    else if (blocked !== undefined) excluded.set(candidate, { reason: 'shares-blocked-address', of: blocked })
    else if (blockedAddresses.has(candidate.email ?? '')) excluded.set(candidate, { reason: 'shares-blocked-address' })
  }

  // Before duplicates go: else a primary could be dropped as the duplicate of a colleague it stands for.
  for (const [candidate, exclusion] of besideOthers(remaining(), policy, placesOf(takers))) excluded.set(candidate, exclusion)

  const written = firstByKey(remaining(), (candidate) => candidate.email)
  for (const candidate of remaining()) {
    const other = written.get(candidate.email ?? '')
    if (other !== undefined && other !== candidate) excluded.set(candidate, { reason: 'duplicate-address', of: other })
  }
  const copies = copiesOf(candidates, excluded, written)

  // the first one, who was chosen before those who only stand in
  const standsFor = new Map([...takers].reverse().map(([away, taker]) => [taker, away]))
  return candidates.map((candidate) => {
    const exclusion = excluded.get(candidate)
    const of = standsFor.get(candidate)
    return exclusion === undefined
      ? { candidate, status: 'included', copies: copies.get(candidate) ?? [], ...(of ? { of } : {}) }
      : { candidate, status: 'excluded', ...exclusion }
  })
}

/** Who of those who could get the mail does not, since somebody else of the organisation does. */
function besideOthers<C extends Candidate>(
  remaining: readonly C[],
  policy: RecipientPolicy,
  placeOf: (candidate: C) => C
): [C, Exclusion<C>][] {
  if (policy === 'all') return []
  const inOrder = [...remaining].sort(
    (left, right) => Number(left.viaMailbox) - Number(right.viaMailbox) || primaryFirst(placeOf(left), placeOf(right))
  )
  const standing = firstByKey(inOrder, (candidate) => candidate.organisationId)
  return remaining.flatMap((candidate): [C, Exclusion<C>][] => {
    const representative = standing.get(candidate.organisationId ?? '')
    if (representative === undefined) return []
    if (policy === 'primary' && !placeOf(representative).isPrimary) return [[candidate, { reason: 'not-primary' }]]
    return representative === candidate
      ? []
      : [[candidate, { reason: policy === 'one-mail' ? 'copied' : 'represented', of: representative }]]
  })
}

/**
 * The copies of each mail. One whose organisation's mail goes to the same address as another's is copied on that; nobody gets a copy
 * at an address that gets the mail, or two.
 */
function copiesOf<C extends Candidate>(
  candidates: readonly C[],
  excluded: Map<C, Exclusion<C>>,
  written: ReadonlyMap<string | null, C>
): Map<C, C[]> {
  const copies = new Map<C, C[]>()
  const copied = new Map<string | null, C>()
  for (const candidate of candidates) {
    const exclusion = excluded.get(candidate)
    if (exclusion?.reason !== 'copied' || exclusion.of === undefined) continue
    const other = written.get(candidate.email) ?? copied.get(candidate.email)
    if (other) excluded.set(candidate, { reason: 'duplicate-address', of: other })
    else {
      const of = written.get(exclusion.of.email) ?? exclusion.of
      excluded.set(candidate, { reason: 'copied', of })
      copied.set(candidate.email, candidate)
      copies.set(of, [...(copies.get(of) ?? []), candidate])
    }
  }
  return copies
}
