import type { Connection } from '#main/foundation/db/connection.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { PurposeCode } from '#shared/model/common.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { consentState, hasConsented } from '#shared/rules/consent-state.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import {
  addressesOf,
  addressesOfAll,
  eventsOf,
  type PersonEvent,
  personsAt,
  personsWithEvents,
  purposeId,
  suppressedHashes,
  suppressionKey
} from './consent.store.ts'
import { mailClassOf, needsConsent } from './purposes.store.ts'
import { type ConsentWish, hashOf, purposeOf, suppress } from './suppression.service.ts'

export type OptedOut = 'unsubscribed' | 'objected'
/** Who must not be written to: said no, or never said yes where that is what letters rest on. */
export type Barred = OptedOut | 'no-consent'

function groupByPerson(events: readonly PersonEvent[]): Map<string, PersonEvent[]> {
  const byPerson = new Map<string, PersonEvent[]>()
  for (const event of events) byPerson.set(event.personId, [...(byPerson.get(event.personId) ?? []), event])
  return byPerson
}

/** Who of the persons must not be written to for the purpose: objected beats unsubscribed, a no to all is an objection. */
export function optedOut(db: Connection, personIds: readonly string[], purpose: PurposeCode): Map<string, OptedOut> {
  const answer = new Map<string, OptedOut>()
  for (const [personId, events] of groupByPerson(eventsOf(db, personIds))) {
    const { mayContact, because } = consentState(events, purpose)
    if (!mayContact) answer.set(personId, because?.purpose === 'all' || because?.status === 'objected' ? 'objected' : 'unsubscribed')
  }
  return answer
}

/** The same, and where letters for the purpose rest on consent, everybody who has not said yes to it. */
export function barred(db: Connection, personIds: readonly string[], purpose: PurposeCode): Map<string, Barred> {
  const saidNo = optedOut(db, personIds, purpose)
  if (!needsConsent(db, purpose)) return saidNo
  const said = groupByPerson(eventsOf(db, personIds))
  const silent = personIds.filter((id) => !saidNo.has(id) && !hasConsented(said.get(id) ?? [], purpose))
  return new Map<string, Barred>([...saidNo, ...silent.map((id) => [id, 'no-consent'] as const)])
}

/** All persons who said no to the purpose. */
export const everyoneOptedOut = (db: Connection, purpose: PurposeCode): Map<string, OptedOut> =>
  optedOut(db, personsWithEvents(db), purpose)

/** Whether it is a letter that one person alone gets, of one's own hand: only that may go to somebody who said no. */
export const isPersonal = (db: Connection, purpose: PurposeCode, people: number): boolean =>
  people === 1 && mailClassOf(db, purpose) === 'personal'

/**
 * Tells for addresses whether somebody who said no has or had them, or whether they are on the suppression list. A personal letter goes
 * to those too, and still not to addresses that came back or were erased.
 */
export function addressGuard(
  db: Connection,
  purpose: PurposeCode,
  personal = false
): { isBlocked(address: string): boolean; isSuppressed(address: string): boolean } {
  const blockedPersons = personal ? [] : [...everyoneOptedOut(db, purpose).keys()]
  const blocked = new Set(addressesOfAll(db, blockedPersons))
  const hashes = suppressedHashes(db, purpose, personal)
  const key = suppressionKey(db)
  // mostly the list holds nothing but addresses of people we know: then nobody else's need be hashed, of whom there may be very many
  const known = new Set([...blocked].map((address) => hashOf(key, address)))
  const isAllKnown = [...hashes].every((hash) => known.has(hash))
  return {
    isBlocked: (address) => blocked.has(address),
    isSuppressed: (address) => (blocked.has(address) || !isAllKnown) && hashes.has(hashOf(key, address))
  }
}

/** Records a wish of a person. Addresses of a no go on the suppression list too, so that it survives erasure and re-import. */
export function recordConsent(unit: UnitOfWork, personId: string, wish: ConsentWish): void {
  unit.load('person', personId)
  if (wish.how.trim() === '') throw new AppError('consent.no-evidence')
  unit.insert('consent_event', { ...eventValues(unit, wish), person_id: personId, address_hash: null })
  for (const address of addressesOf(unit.db, personId)) suppress(unit, address, wish)
}

/** Records a wish for an address, whoever has it; gives the number of persons. An unknown address is suppressed all the same. */
export function recordConsentByAddress(unit: UnitOfWork, written: string, wish: ConsentWish): number {
  if (judgeEmail(written).policy === 'reject') throw new AppError('input.invalid', { field: 'address' })
  const address = normaliseEmail(written)
  const persons = personsAt(unit.db, address)
  for (const personId of persons) recordConsent(unit, personId, wish)
  if (persons.length === 0) {
    const hash = hashOf(suppressionKey(unit.db), address)
    unit.insert('consent_event', { ...eventValues(unit, wish), person_id: null, address_hash: hash })
    suppress(unit, address, wish)
  }
  return persons.length
}

export function eventValues(unit: UnitOfWork, wish: ConsentWish) {
  return {
    purpose_id: purposeOf(unit, wish.purpose),
    status: wish.status,
    channel: wish.channel ?? 'other',
    occurred_at: wish.on ?? localDay(unit.now),
    evidence_text: wish.how.trim(),
    attachment_id: wish.attachmentId ?? null,
    recorded_by: unit.actor
  }
}

/** Rows that every card file has: the built-in purposes, and all of them together. */
export function seedPurposes(unit: UnitOfWork): void {
  const builtIn = [
    ['newsletter', 'newsletter', 730],
    ['service', 'service', 1825],
    ['personal', 'personal', 730],
    ['all', null, null]
  ] as const
  for (const [code, mailClass, days] of builtIn)
    if (!purposeId(unit.db, code))
      unit.insert('purpose', { id: `purpose-${code}`, code, mail_class: mailClass, retention_days: days }, { history: false })
}
