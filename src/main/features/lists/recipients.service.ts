import { addressGuard, optedOut } from '#main/features/consent/index.ts'
import { isWritableAddress } from '#main/formats/eml/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { ExcludeReason, Recipient, Resolved } from '#shared/model/outreach.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { type Candidate, resolveRecipients } from '#shared/rules/recipients.ts'
import type { CandidateRecord } from './candidates.store.ts'
import { loadList, selectedPersons } from './selection.service.ts'

/** Somebody who was chosen. */
interface Chosen extends Candidate {
  readonly title: string
  /** The address as it stands in a mail; email is what addresses are compared by. */
  readonly written: string | null
  /** There is nobody to write to any more, at least not in this role. */
  readonly left: Extract<ExcludeReason, 'role-ended' | 'gone'> | null
}

/** One of those chosen: gets the letter, or does not for the reason; of is the one because of whom. */
interface Decision {
  readonly recipient: Recipient
  readonly becausePersonId: string | null
}

interface Options {
  policy?: RecipientPolicy | undefined
  purpose: MailPurpose
}

interface Decided {
  readonly policy: RecipientPolicy
  /** One for each person chosen, in their order. */
  readonly decisions: readonly Decision[]
}

/** The address as it was written, unless that was a disguise such as "anna (at) havn.example". */
const mailAddress = (record: CandidateRecord): string | null =>
  record.email !== null && normaliseEmail(record.email) === record.address ? record.email.trim() : record.address

/** Only 'ok' and 'suspect' addresses are written to, and only if a mail can be written to them at all. */
function addressStatus(record: CandidateRecord): Candidate['emailStatus'] {
  if (record.address !== null && !isWritableAddress(record.address)) return 'invalid'
  return record.emailStatus as Candidate['emailStatus']
}

function toChosen(
  records: readonly CandidateRecord[],
  saidNo: ReturnType<typeof optedOut>,
  guard: ReturnType<typeof addressGuard>
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
    optedOut: saidNo.get(record.personId) ?? null,
    // an address somebody known said no at is better explained by that
    suppressed: record.address !== null && !guard.isBlocked(record.address) && guard.isSuppressed(record.address),
    title: record.title ?? '',
    written: mailAddress(record),
    left: record.personStatus !== 'active' ? 'gone' : record.roleEnded === 1 ? 'role-ended' : null
  }))
}

/** Who of a selection gets a letter for the purpose now. A list brings its own policy; without any, one person of each partner does. */
export function decide(unit: Pick<ReadUnit, 'db'>, selection: Selection, options: Options): Decided {
  const policy = options.policy ?? (selection.by === 'list' ? loadList(unit, selection.listId).policy : 'primary-else-first')
  const records = selectedPersons(unit, selection)
  const ids = records.map((record) => record.personId)
  const guard = addressGuard(unit.db, options.purpose)
  const all = toChosen(records, optedOut(unit.db, ids, options.purpose), guard)
  const blocked = new Set(all.flatMap(({ email }) => (email !== null && guard.isBlocked(email) ? [email] : [])))
  const present = resolveRecipients(
    all.filter(({ left }) => left === null),
    policy,
    blocked
  )
  const answers = new Map(present.map((resolution) => [resolution.candidate, resolution]))
  return {
    policy,
    decisions: all.map((candidate) => {
      const answer = answers.get(candidate)
      if (answer?.status === 'included') return decision(candidate, null)
      return answer ? decision(candidate, answer.reason, answer.of) : decision(candidate, candidate.left)
    })
  }
}

const lastOf = new WeakMap<Connection, { key: string; decided: Decided }>()

/** The same, remembered until the next commit: a composer asks again with every key that is pressed. Only for reading units. */
export function decideForReader(unit: ReadUnit, selection: Selection, options: Options): Decided {
  const key = JSON.stringify([unit.db.revision, selection, options.policy, options.purpose])
  const last = lastOf.get(unit.db)
  if (last?.key === key) return last.decided
  const decided = decide(unit, selection, options)
  lastOf.set(unit.db, { key, decided })
  return decided
}

const decision = (candidate: Chosen, reason: ExcludeReason | null, of?: Chosen): Decision => ({
  becausePersonId: of?.personId ?? null,
  recipient: {
    personId: candidate.personId,
    affiliationId: candidate.affiliationId,
    partnerId: candidate.organisationId,
    name: candidate.name,
    partnerName: candidate.organisationName,
    title: candidate.title,
    email: candidate.written,
    reason,
    because: of?.name ?? null
  }
})

/** As the window and the command line show it: both groups in their order, and how many of each reason. */
export function toResolved(recipients: readonly Recipient[]): Resolved {
  const counts = new Map<ExcludeReason, number>()
  for (const { reason } of recipients) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return {
    included: recipients.filter(({ reason }) => reason === null),
    excluded: recipients.filter(({ reason }) => reason !== null),
    reasons: [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
  }
}
