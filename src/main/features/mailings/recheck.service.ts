import { addressGuard, type Barred, barred, isPersonal } from '#main/features/consent/index.ts'
import { reachedNow, sharedMailboxes } from '#main/features/lists/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose } from '#shared/model/common.ts'
import { Copied, type ExcludeReason } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { gettingBeside } from './recheck.store.ts'

type Person = ReturnType<typeof reachedNow>[number]

/** Why somebody must not get a letter any more, and who came after or stands in. */
export interface Hold {
  readonly reason: ExcludeReason
  readonly insteadId: string | null
  readonly insteadName: string | null
}

/** Recipients of a mailing who must not get the letter any more: something has changed since they were chosen. By id. */
export function heldBack(
  { db, now }: Pick<ReadUnit, 'db' | 'now'>,
  recipients: readonly RecipientRecord[],
  purpose: MailPurpose
): Map<string, Hold> {
  const ids = recipients.map((recipient) => recipient.personId)
  const persons = new Map(reachedNow(db, ids).map((person) => [person.personId, person]))
  const personal = recipients[0] !== undefined && isPersonal(db, purpose, gettingBeside(db, recipients[0].id))
  const saidNo = personal ? new Map<string, Barred>() : barred(db, ids, purpose)
  const guard = addressGuard(db, purpose, personal)
  const mailboxes = sharedMailboxes(
    db,
    recipients.flatMap(({ partnerId }) => partnerId ?? [])
  )
  const reasonOf = (recipient: RecipientRecord): ExcludeReason | null => {
    const { personId, address } = recipient
    const person = persons.get(personId)
    if (person?.personStatus !== 'active') return 'gone'
    const no = saidNo.get(personId)
    if (no) return no
    if (address !== null && guard.isBlocked(address)) return 'shares-blocked-address'
    if (address !== null && guard.isSuppressed(address)) return 'suppressed'
    // without an address it goes by post
    const isMailbox = address !== null && mailboxes.get(recipient.partnerId ?? '')?.address === address
    return roleReason(recipient, localDay(now)) ?? (isMailbox || address === null ? null : addressReason(person, address))
  }
  return new Map(
    recipients.flatMap((recipient) => {
      const reason = reasonOf(recipient)
      return reason === null ? [] : [[recipient.id, holdOf(reason, recipient)] as const]
    })
  )
}

function roleReason({ roleEnded, awayFrom }: RecipientRecord, today: string): ExcludeReason | null {
  if (roleEnded === 1) return 'role-ended'
  return awayFrom !== null && awayFrom <= today ? 'away' : null
}

/** Somebody else is offered only where the role is what stands in the way: nobody answers for another one's no. */
function holdOf(reason: ExcludeReason, { insteadId, insteadName }: RecipientRecord): Hold {
  return reason === 'role-ended' || reason === 'away' ? { reason, insteadId, insteadName } : { reason, insteadId: null, insteadName: null }
}

function addressReason(person: Person, address: string | null): ExcludeReason | null {
  if (person.address === null) return 'no-address'
  if (person.address !== address) return 'address-changed'
  return person.emailStatus === 'ok' || person.emailStatus === 'suspect' ? null : 'bad-address'
}

/** Who of those that were to have a copy still may: a copy is left out for the same reasons as a letter. By id of the recipient. */
export function copiesNow(
  { db }: Pick<ReadUnit, 'db'>,
  recipients: readonly RecipientRecord[],
  purpose: MailPurpose
): Map<string, readonly Copied[]> {
  const copies = new Map(recipients.map(({ id, cc }) => [id, Copied.array().parse(JSON.parse(cc))]))
  const ids = [...copies.values()].flatMap((copied) => copied.map(({ personId }) => personId))
  if (ids.length === 0) return copies
  const persons = new Map(reachedNow(db, ids).map((person) => [person.personId, person]))
  const saidNo = barred(db, ids, purpose)
  const guard = addressGuard(db, purpose)
  const mayStill = ({ personId, address: written }: Copied) => {
    const person = persons.get(personId)
    const address = normaliseEmail(written)
    if (person?.personStatus !== 'active' || saidNo.has(personId) || guard.isBlocked(address) || guard.isSuppressed(address)) return false
    return addressReason(person, address) === null
  }
  return new Map([...copies].map(([id, copied]) => [id, copied.filter(mayStill)]))
}
