import { createHmac } from 'node:crypto'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { PurposeCode } from '#shared/model/common.ts'
import type { ConsentEvent } from '#shared/rules/consent-state.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { purposeId, suppressionKey, suppressionOf } from './consent.store.ts'

export interface ConsentWish {
  purpose: PurposeCode
  status: ConsentEvent['status']
  /** Calendar day; today when left out. */
  on?: string | undefined
  how: string
  /** By which way it came. */
  channel?: 'import'
  /** The bytes that prove it. */
  attachmentId?: string | undefined
}

const isNo = (status: ConsentEvent['status']): status is 'withdrawn' | 'objected' => status === 'withdrawn' || status === 'objected'

/** What stands on the suppression list in place of an address. */
export const hashOf = (key: string, address: string): string => createHmac('sha256', key).update(normaliseEmail(address)).digest('hex')

/** A no puts an address on the suppression list, a yes takes it off. */
export function suppress(unit: UnitOfWork, address: string, wish: ConsentWish): void {
  const hash = hashOf(suppressionKey(unit.db), address)
  const known = suppressionOf(unit.db, hash, wish.purpose)
  // a new no takes the place of the one before, so that undo of the earlier wish finds nothing of its own to lift
  if (known) unit.remove('suppression', known)
  if (isNo(wish.status)) unit.insert('suppression', { address_hash: hash, purpose_id: purposeOf(unit, wish.purpose), reason: wish.status })
}

/** Throws input.invalid. */
export function purposeOf(unit: Pick<ReadUnit, 'db'>, code: string): string {
  const id = purposeId(unit.db, code)
  if (!id) throw new AppError('input.invalid', { field: 'purpose' })
  return id
}
