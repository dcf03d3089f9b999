import { createHmac } from 'node:crypto'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import { allSuppressionsOf, erasedHashes, suppressionKey } from './consent.store.ts'
import { hashOf, purposeOf } from './suppression.service.ts'

/** What stands on the suppression list in place of a name and where somebody was. */
const identityHash = (key: string, name: string, organisation: string): string =>
  createHmac('sha256', key)
    .update(`name ${fold(name)} at ${fold(organisation)}`)
    .digest('hex')

/** What stands there in place of the card itself: by it an older copy of the card file is rid of that card again. */
const cardHash = (key: string, personId: string): string => createHmac('sha256', key).update(`card ${personId}`).digest('hex')

/** What somebody who was erased is known by afterwards: addresses, and names with the organisation ("" for none). */
export interface Identities {
  readonly addresses: readonly string[]
  readonly names: readonly { readonly name: string; readonly organisation: string }[]
}

const hashesOf = (key: string, { addresses, names }: Identities): Set<string> =>
  new Set([
    ...addresses.map((address) => hashOf(key, address)),
    ...names.map(({ name, organisation }) => identityHash(key, name, organisation))
  ])

/** Puts somebody who is erased on the suppression list, by hashes alone; what stood there of the addresses is part of it now. */
export function suppressErased(unit: UnitOfWork, identities: Identities, cards: readonly string[]): void {
  const key = suppressionKey(unit.db)
  for (const hash of [...hashesOf(key, identities), ...cards.map((id) => cardHash(key, id))]) keepErased(unit, hash)
}

function keepErased(unit: UnitOfWork, hash: string): void {
  for (const id of allSuppressionsOf(unit.db, hash)) unit.remove('suppression', id)
  unit.insert('suppression', { address_hash: hash, purpose_id: purposeOf(unit, 'all'), reason: 'erased' })
}

/** Who was erased, as another copy of this very card file has it. */
export interface ErasedElsewhere {
  readonly key: string
  readonly hashes: readonly string[]
}

/** Of these cards those that were erased in the other copy. */
export function erasedCards(db: Connection, { key, hashes }: ErasedElsewhere, personIds: readonly string[]): string[] {
  if (hashes.length === 0 || key !== suppressionKey(db)) return []
  const erased = new Set(hashes)
  return personIds.filter((id) => erased.has(cardHash(key, id)))
}

/** From now on this copy knows, too, who was erased in the other one. */
export function takeOverErased(unit: UnitOfWork, { key, hashes }: ErasedElsewhere): void {
  if (key !== suppressionKey(unit.db)) return
  const known = erasedHashes(unit.db)
  for (const hash of hashes) if (!known.has(hash)) keepErased(unit, hash)
}

/** Takes somebody off the list of those who were erased, who is to be here after all. */
export function liftErased(unit: UnitOfWork, identities: Identities): void {
  const key = suppressionKey(unit.db)
  const erased = erasedHashes(unit.db)
  for (const hash of hashesOf(key, identities))
    if (erased.has(hash)) for (const id of allSuppressionsOf(unit.db, hash)) unit.remove('suppression', id)
}

/** Tells of somebody who is met again on which day they wished to be erased; undefined for everybody else. Read once. */
export function erasedGuard(db: Connection): (identities: Identities) => string | undefined {
  const erased = erasedHashes(db)
  if (erased.size === 0) return () => undefined
  const key = suppressionKey(db)
  return (identities) => {
    for (const hash of hashesOf(key, identities)) {
      const on = erased.get(hash)
      if (on !== undefined) return on
    }
    return undefined
  }
}
