import { markBounced } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { PurposeCode } from '#shared/model/common.ts'
import type { DraftOptOut } from '#shared/model/draft-details.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { consentState } from '#shared/rules/consent-state.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { eventValues, recordConsent } from './consent.service.ts'
import { eventsOf, isInUse, personsAt, suppressionKey, suppressionOf, suppressions } from './consent.store.ts'
import { hashOf, purposeOf, suppress } from './suppression.service.ts'

/** What a no that a source tells of comes to: news about people we know, about an address of nobody, or nothing new. */
export type OptOutEffect = 'persons' | 'suppressed' | 'known'

const wishes = {
  unsubscribed: { purpose: 'newsletter', status: 'withdrawn' },
  objected: { purpose: 'all', status: 'objected' }
} as const

interface Standing {
  effect: OptOutEffect
  /** Whom it is news about. */
  persons: string[]
}

/**
 * How each no stands to the card file as it is now. Nothing is ever loosened: who said no has said so, and a no that is older than
 * a yes is no news.
 */
export const optOutEffect = (db: Connection, optOut: DraftOptOut, today: string, personId?: string): OptOutEffect =>
  standing(db, optOut, today, personId).effect

function standing(db: Connection, { address: written, status, on }: DraftOptOut, today: string, personId?: string): Standing {
  if (judgeEmail(written).policy === 'reject')
    return status === 'bounced' ? nothing : news(db, personId ? [personId] : [], status, on ?? today)
  const address = normaliseEmail(written)
  if (status === 'bounced' && isInUse(db, address, true)) return { effect: isInUse(db, address, false) ? 'persons' : 'known', persons: [] }
  const persons = status === 'bounced' ? [] : [...new Set([...personsAt(db, address), ...(personId ? [personId] : [])])]
  if (persons.length === 0) {
    const purpose = status === 'bounced' ? 'all' : wishes[status].purpose
    const hash = hashOf(suppressionKey(db), address)
    const isKnown = ([purpose, 'all'] as const).some((each) => suppressionOf(db, hash, each) !== undefined)
    return { effect: isKnown ? 'known' : 'suppressed', persons }
  }
  return status === 'bounced' ? nothing : news(db, persons, status, on ?? today)
}

const nothing: Standing = { effect: 'known', persons: [] }

function news(db: Connection, all: readonly string[], status: keyof typeof wishes, on: string): Standing {
  const persons = all.filter((id) => isNews(db, id, wishes[status].purpose, on))
  return { effect: persons.length > 0 ? 'persons' : 'known', persons }
}

function isNews(db: Connection, personId: string, purpose: PurposeCode, on: string): boolean {
  const events = eventsOf(db, [personId])
  const { mayContact } = consentState(events, purpose)
  return mayContact && !events.some((event) => event.purpose === purpose && localDay(event.occurredAt) > on)
}

/** Does what a source says about an address, or about somebody, that must not be written to; how is the evidence. */
export function recordOptOut(unit: UnitOfWork, optOut: DraftOptOut, how: string, personId?: string): OptOutEffect {
  const today = localDay(unit.now)
  const { effect, persons } = standing(unit.db, optOut, today, personId)
  if (effect === 'known') return effect
  if (optOut.status === 'bounced') {
    if (effect === 'persons') markBounced(unit, optOut.address)
    else suppressCleaned(unit, optOut.address)
    return effect
  }
  const wish = { ...wishes[optOut.status], on: optOut.on ?? today, how, channel: 'import' } as const
  for (const personId of persons) recordConsent(unit, personId, wish)
  if (effect === 'suppressed') {
    const hash = hashOf(suppressionKey(unit.db), optOut.address)
    unit.insert('consent_event', { ...eventValues(unit, wish), person_id: null, address_hash: hash })
    suppress(unit, optOut.address, wish)
  }
  return effect
}

function suppressCleaned(unit: UnitOfWork, address: string): void {
  const hash = hashOf(suppressionKey(unit.db), address)
  unit.insert('suppression', { address_hash: hash, purpose_id: purposeOf(unit, 'all'), reason: 'cleaned' })
}

const listedIn = (db: Connection) => Map.groupBy(suppressions(db), ({ hash }) => hash)

/**
 * Gives the no of an address on the suppression list to somebody who is new here and has the address, and the mark of a bounced one to
 * the address. The list is read once, with the first of them, for there may be very many.
 */
export function noKeeper(unit: UnitOfWork, how: string): (personId: string, addresses: readonly string[]) => void {
  let listed: ReturnType<typeof listedIn> | undefined
  return (personId, addresses) => {
    listed ??= listedIn(unit.db)
    if (listed.size === 0) return
    const key = suppressionKey(unit.db)
    for (const address of addresses)
      for (const { purpose, reason, on, evidence } of listed.get(hashOf(key, address)) ?? []) {
        if (reason === 'cleaned') markBounced(unit, address)
        else if (reason !== 'erased') {
          const wish = { purpose, status: reason, on, how: evidence || how, channel: 'import' } as const
          unit.insert('consent_event', { ...eventValues(unit, wish), person_id: personId, address_hash: null })
        }
      }
  }
}
