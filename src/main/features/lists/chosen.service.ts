import { addressGuard, type Barred, barred, isPersonal } from '#main/features/consent/index.ts'
import { isWritableAddress } from '#main/formats/eml/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import type { Candidate } from '#shared/rules/recipients.ts'
import { type CandidateRecord, sharedMailboxes } from './candidates.store.ts'
import { type Listed, takenOff } from './list-people.service.ts'
import { consideredPersons, loadList } from './selection.service.ts'
import { isAway, withStandIns } from './stand-ins.service.ts'

/** Somebody who was chosen. */
export interface Chosen extends Candidate {
  readonly title: string
  /** The address as it stands in a mail; email is what addresses are compared by. */
  readonly written: string | null
  /** There is nobody to write to any more, at least not in this role. */
  readonly left: Extract<ExcludeReason, 'role-ended' | 'gone' | 'had-many'> | NonNullable<Listed['off']>['reason'] | null
  /** Of one taken off by hand or by another list: why, or which. */
  readonly leftText: string
  readonly pinned: string | null
  readonly successor: { readonly personId: string; readonly name: string } | null
}

interface Asked {
  policy: RecipientPolicy
  purpose: MailPurpose
  /** Who is spared this time. */
  spared: ReadonlySet<string>
}

/** Everybody a selection stands for, with those who stand in for them, and the addresses among theirs that somebody said no at. */
export function chosenNow(
  unit: ReadUnit,
  selection: Selection,
  { policy, purpose, spared }: Asked
): { all: Chosen[]; blocked: Set<string> } {
  const { db, now } = unit
  const today = localDay(now)
  const considered = consideredPersons(unit, selection)
  const personal = isPersonal(db, purpose, considered.length)
  const guard = addressGuard(db, purpose, personal)
  const nos = (records: readonly CandidateRecord[]) => (personal ? new Map<string, Barred>() : barred(db, idsOf(records), purpose))
  const saidNo = nos(considered)
  const isLeftAlone = ({ personId, address, off }: Considered) =>
    Boolean(off) || saidNo.has(personId) || (address !== null && (guard.isBlocked(address) || guard.isSuppressed(address)))
  const present = withStandIns(db, considered, today, isLeftAlone)
  const refused = present.length > considered.length ? nos(present) : saidNo
  const reached = policy === 'function-mailbox' ? withMailboxes(db, present, refused) : present
  const records = selection.by === 'list' ? reachedFor(unit, selection.listId, considered, reached) : reached
  const all = toChosen(records, refused, { guard, today, spared })
  return { all, blocked: new Set(all.flatMap(({ email }) => (email !== null && guard.isBlocked(email) ? [email] : []))) }
}

/** Whoever was taken off a list stands in for nobody on it, and gets nothing at the mailbox of a partner. */
function reachedFor(unit: ReadUnit, listId: string, listed: readonly Considered[], reached: readonly Considered[]): readonly Considered[] {
  const known = new Set<Considered>(listed)
  if (reached.every((record) => known.has(record))) return reached
  const offOf = takenOff(unit, loadList(unit, listId))
  return reached.map((record) => (known.has(record) || record.off ? record : { ...record, off: offOf(record) }))
}

type Considered = ReturnType<typeof consideredPersons>[number] & { viaMailbox?: boolean }

const idsOf = (records: readonly CandidateRecord[]) => records.map(({ personId }) => personId)

/** The address as it was written, unless that was a disguise such as "anna (at) havn.example". */
export const mailAddress = (record: CandidateRecord): string | null =>
  record.email !== null && normaliseEmail(record.email) === record.address ? record.email.trim() : record.address

/** Only 'ok' and 'suspect' addresses are written to, and only if a mail can be written to them at all. */
function addressStatus(record: CandidateRecord): Candidate['emailStatus'] {
  if (record.address !== null && !isWritableAddress(record.address)) return 'invalid'
  return record.emailStatus as Candidate['emailStatus']
}

/** Whether a mail can be written to an address that somebody has. */
function canBeWrittenTo(record: CandidateRecord): boolean {
  const status = addressStatus(record)
  return record.address !== null && (status === 'ok' || status === 'suspect')
}

/**
 * Those without an address of their own that works have that of the shared mailbox of their partner, where it has one. Who said no keeps
 * nobody else from it.
 */
function withMailboxes(db: Connection, records: readonly Considered[], refused: ReadonlyMap<string, Barred>): Considered[] {
  const lacksAddress = (record: Considered) => !canBeWrittenTo(record) && !refused.has(record.personId) && !record.off
  const without = records.filter(lacksAddress)
  const mailboxes = sharedMailboxes(
    db,
    without.flatMap(({ organisationId }) => organisationId ?? [])
  )
  return records.map((record) => {
    const mailbox = lacksAddress(record) ? mailboxes.get(record.organisationId ?? '') : undefined
    return mailbox ? { ...record, ...mailbox, viaMailbox: true } : record
  })
}

function leftOf(record: Considered, spared: ReadonlySet<string>): Chosen['left'] {
  if (record.off) return record.off.reason
  if (record.personStatus !== 'active') return 'gone'
  if (record.roleEnded === 1) return 'role-ended'
  return spared.has(record.personId) ? 'had-many' : null
}

function toChosen(
  records: readonly Considered[],
  saidNo: ReadonlyMap<string, Barred>,
  { guard, today, spared }: { guard: ReturnType<typeof addressGuard>; today: string; spared: ReadonlySet<string> }
): Chosen[] {
  return records.map((record) => ({
    personId: record.personId,
    affiliationId: record.affiliationId,
    organisationId: record.organisationId,
    organisationName: record.organisationName,
    name: record.name,
    isPrimary: record.isPrimary === 1,
    position: record.position ?? 0,
    email: record.address,
    emailStatus: addressStatus(record),
    viaMailbox: record.viaMailbox ?? false,
    optedOut: saidNo.get(record.personId) ?? null,
    // an address somebody known said no at is better explained by that
    suppressed: record.address !== null && !guard.isBlocked(record.address) && guard.isSuppressed(record.address),
    title: record.title ?? '',
    written: mailAddress(record),
    away: isAway(record, today),
    standInId: record.standInId,
    successor: record.successorId === null ? null : { personId: record.successorId, name: record.successorName ?? '' },
    pinned: record.pin?.mode === 'include' ? record.pin.reason : null,
    left: leftOf(record, spared),
    leftText: record.off?.text ?? ''
  }))
}
