import { addressGuard, optedOut } from '#main/features/consent/index.ts'
import { personCandidates } from '#main/features/lists/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose } from '#shared/model/common.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { RecipientRecord } from './mailings.store.ts'

type Person = ReturnType<typeof personCandidates>[number]

/** Recipients of a mailing who must not get the letter any more: something has changed since they were chosen. By id, with the reason. */
export function heldBack(
  { db }: Pick<ReadUnit, 'db'>,
  recipients: readonly RecipientRecord[],
  purpose: MailPurpose
): Map<string, ExcludeReason> {
  const ids = recipients.map((recipient) => recipient.personId)
  const persons = new Map(personCandidates(db, ids).map((person) => [person.personId, person]))
  const saidNo = optedOut(db, ids, purpose)
  const guard = addressGuard(db, purpose)
  const reasonOf = (recipient: RecipientRecord): ExcludeReason | null => {
    const { personId, address } = recipient
    const person = persons.get(personId)
    if (person?.personStatus !== 'active') return 'gone'
    const no = saidNo.get(personId)
    if (no) return no
    if (address !== null && guard.isBlocked(address)) return 'shares-blocked-address'
    if (address !== null && guard.isSuppressed(address)) return 'suppressed'
    return recipient.roleEnded === 1 ? 'role-ended' : addressReason(person, address)
  }
  return new Map(
    recipients.flatMap((recipient) => {
      const reason = reasonOf(recipient)
      return reason === null ? [] : [[recipient.id, reason] as const]
    })
  )
}

function addressReason(person: Person, address: string | null): ExcludeReason | null {
  if (person.address === null) return 'no-address'
  if (person.address !== address) return 'address-changed'
  return person.emailStatus === 'ok' || person.emailStatus === 'suspect' ? null : 'bad-address'
}
