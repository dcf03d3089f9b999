import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { ListPin, PinMode } from '#shared/model/mailing-list.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { personCandidates } from './candidates.store.ts'
import { refuseCircle } from './circles.service.ts'
import { exclusionsOf, pinRecords } from './pins.store.ts'
import { loadList } from './selection.service.ts'

interface NewPin {
  personIds: readonly string[]
  mode: PinMode
  reason: string
  expiresOn: string | null
}

export const pinsOf = (unit: ReadUnit, id: string): ListPin[] =>
  pinRecords(unit.db, loadList(unit, id).id, localDay(unit.now)).map(
    ({ personId, name, partnerName, mode, reason, expiresOn, by, since, holds }) => ({
      ...{ personId, name, partnerName, mode, reason, expiresOn, by, since },
      over: holds !== 1
    })
  )

/**
 * Puts persons on a list or takes them off, whatever its rule says. It holds for the role that speaks for a person, and ends with it; for
 * who has none, for the person. A new pin takes the place of the one before.
 */
export function pin(unit: UnitOfWork, id: string, { personIds, mode, reason, expiresOn }: NewPin): void {
  loadList(unit, id)
  const known = new Map(pinRecords(unit.db, id, localDay(unit.now)).map((each) => [each.personId, each.id]))
  for (const { personId, affiliationId } of personCandidates(unit.db, personIds)) {
    const values = { mode, reason, expires_on: expiresOn, affiliation_id: affiliationId, added_by: unit.actor }
    const pinned = known.get(personId)
    if (pinned) unit.update('list_pin', pinned, values)
    else unit.insert('list_pin', { list_id: id, person_id: personId, ...values })
  }
}

/** The persons follow the rule again. */
export function unpin(unit: UnitOfWork, id: string, personIds: readonly string[]): void {
  loadList(unit, id)
  const wanted = new Set(personIds)
  for (const each of pinRecords(unit.db, id, localDay(unit.now))) if (wanted.has(each.personId)) unit.remove('list_pin', each.id)
}

/** Whoever is on one of the others is not on this one; those and no others. Throws list.circle. */
export function excludeLists(unit: UnitOfWork, id: string, others: readonly string[]): void {
  const known = exclusionsOf(unit.db, id)
  for (const { row, id: other } of known) if (!others.includes(other)) unit.remove('list_exclusion', row)
  for (const other of new Set(others))
    if (!known.some((each) => each.id === other)) {
      if (other === id) throw new AppError('list.circle', { lists: loadList(unit, id).name })
      loadList(unit, other)
      unit.insert('list_exclusion', { list_id: id, excluded_list_id: other })
    }
  refuseCircle(unit, id)
}
