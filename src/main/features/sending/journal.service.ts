import { countSent, frozenMail, getMailing, holdBack, recheckOne, recipientRecord } from '#main/features/mailings/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { asSent, envelopeOf } from './envelope.ts'
import { addressedTo, interruptedLetters, runningMailings } from './sending.store.ts'
import type { Envelope, Handed } from './smtp-connection.ts'

/** What lies outside of the card file cannot be taken back. */
const lasting = { history: false } as const

export interface Outgoing {
  readonly recipientId: string
  readonly envelope: Envelope
  readonly bytes: Uint8Array
}

/**
 * Says that a letter is about to leave; it must be committed before any of it does. Whoever must not get it any more is held back instead,
 * and undefined comes back.
 */
export function takeOut(unit: UnitOfWork, mailingId: string, recipientId: string): Outgoing | undefined {
  const now = recheckOne(unit, getMailing(unit, mailingId), recipientId)
  const to = addressedTo(unit.db, recipientId)
  const frozen = frozenMail(unit.db, recipientId)
  if (!now || !to || !frozen) throw new AppError('record.not-found', { id: recipientId })
  if (now.hold) {
    holdBack(unit, new Map([[recipientId, now.hold]]))
    return undefined
  }
  const bytes = asSent(frozen)
  const envelope = envelopeOf(bytes, to.toJson, now.copies)
  unit.update('mailing_recipient', recipientId, { state: 'sending', attempt: to.attempt + 1, at: unit.now, failure: null }, lasting)
  return { recipientId, envelope, bytes }
}

/** What came of a letter, right after the server has spoken, or is silent for good. */
export function noteHanded(unit: UnitOfWork, mailingId: string, recipientId: string, handed: Handed): void {
  const recipient = recipientRecord(unit.db, recipientId)
  if (!recipient) throw new AppError('record.not-found', { id: recipientId })
  switch (handed.is) {
    case 'accepted':
      countSent(unit, getMailing(unit, mailingId), [recipient])
      if (handed.text !== '') unit.update('mailing_recipient', recipientId, { failure: handed.text.slice(0, 1000) }, lasting)
      return
    case 'refused':
      unit.update('mailing_recipient', recipientId, { state: 'failed', failure: handed.text.slice(0, 1000) }, lasting)
      return
    case 'not-begun':
      unit.update('mailing_recipient', recipientId, { state: 'rendered', at: null }, lasting)
      return
    case 'lost':
      unit.update('mailing_recipient', recipientId, { state: 'unknown' }, lasting)
  }
}

/**
 * What was under way when the program ended: nobody knows whether it arrived, so it is never sent again by itself, and its mailing waits for
 * somebody to go on. except: the mailing that is going out right now.
 */
export function noteInterrupted(unit: UnitOfWork, except: string | undefined): void {
  for (const id of interruptedLetters(unit.db, except)) unit.update('mailing_recipient', id, { state: 'unknown' }, lasting)
  for (const id of runningMailings(unit.db, except)) unit.update('mailing', id, { status: 'paused' }, lasting)
}
