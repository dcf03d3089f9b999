import type { MailBox, MailDraft } from '#main/formats/mail/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { fold } from '#shared/rules/fold.ts'
import { type KnownAddress, knownAt, ownAddresses, personsNamed } from './known.store.ts'
import type { MailInquiry } from './reviews.ts'

/** Somebody in the card file. */
export interface Somebody {
  readonly type: 'person' | 'organisation'
  readonly id: string
  readonly name: string
}

/** Who the addresses of a review belong to. */
export interface People {
  /** Those a mailbox is of; none for a stranger. */
  whoIs(box: MailBox): Somebody[]
  at(address: string): readonly KnownAddress[]
  isOwn(box: MailBox): boolean
  /** Senders who may be the user, those with the most mails first. */
  readonly own: { address: string; mails: number; isOwn: boolean }[]
}

const mostSenders = 5
/** Whoever wrote so much of what was read, and is in no card, is the user. */
const ownShare = 0.6
const fewestOwn = 5
const mostSharing = 5

const boxesOf = ({ from, to, cc }: MailDraft): MailBox[] => [from, ...to, ...cc]

export function peopleOf(db: Connection, { mails, own: said }: MailInquiry): People {
  const addresses = new Set(mails.flatMap((mail) => [...boxesOf(mail).map(({ address }) => address), ...addressesSaid(mail)]))
  const known = Map.groupBy(knownAt(db, [...addresses].filter(Boolean)), ({ address }) => address)
  const names = new Set(mails.flatMap(boxesOf).flatMap(({ name, address }) => (address === '' && name !== '' ? [fold(name)] : [])))
  const named = Map.groupBy(names.size > 0 ? personsNamed(db, [...names]) : [], ({ folded }) => folded)
  const at = (address: string) => known.get(address) ?? []
  const whoIs = ({ name, address }: MailBox): Somebody[] => {
    if (address !== '') return among(at(address), name)
    const found = named.get(fold(name)) ?? []
    return found.length === 1 ? found.map(({ id, name: full }) => ({ type: 'person', id, name: full })) : []
  }
  const settled = new Set(ownAddresses(db))
  const isKnown = (box: MailBox) => whoIs(box).length > 0
  const own = sendersOf(mails, said, settled, isKnown)
  const mine = new Set(own.filter(({ isOwn }) => isOwn).map(({ address }) => address))
  for (const address of settled) if (said.get(address) !== false) mine.add(address)
  for (const [address, isOwn] of said) if (isOwn) mine.add(address)
  return {
    ...{ whoIs, at },
    isOwn: ({ name, address }) => mine.has(address) || (address === '' && name === ''),
    own: own.slice(0, mostSenders)
  }
}

const addressesSaid = ({ said }: MailDraft): string[] => {
  if (said.is === 'bounce') return said.failures.map(({ address }) => address)
  return said.is === 'left' ? [...(said.departure.successor?.emails ?? [])] : []
}

/** Of several who share an address the one with that name, else the partner, else all. */
function among(known: readonly KnownAddress[], name: string): Somebody[] {
  const distinct = [...new Map(known.map(({ type, id, name: full }) => [id, { type, id, name: full }])).values()]
  if (distinct.length < 2) return distinct
  const same = distinct.filter((each) => each.type === 'person' && fold(each.name) === fold(name))
  const organisations = distinct.filter(({ type }) => type === 'organisation')
  if (same.length > 0) return same.slice(0, 1)
  return organisations.length > 0 ? organisations : distinct.slice(0, mostSharing)
}

/** Strangers who wrote to somebody we know: one of them may be the user. */
function sendersOf(
  mails: readonly MailDraft[],
  said: MailInquiry['own'],
  settled: ReadonlySet<string>,
  isKnown: (box: MailBox) => boolean
): People['own'] {
  const counts = new Map<string, number>()
  for (const { from, to, cc } of mails) {
    const mayBe = settled.has(from.address) || said.has(from.address) || (!isKnown(from) && [...to, ...cc].some(isKnown))
    if (from.address !== '' && mayBe) counts.set(from.address, (counts.get(from.address) ?? 0) + 1)
  }
  const seems = (count: number) => count >= fewestOwn && count >= mails.length * ownShare
  return [...counts]
    .map(([address, count]) => ({ address, mails: count, isOwn: said.get(address) ?? (settled.has(address) || seems(count)) }))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || other.mails - one.mails)
}
