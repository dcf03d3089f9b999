import { barred } from '#main/features/consent/index.ts'
import { decideForReader } from '#main/features/lists/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { PrintedPerson } from './address-lines.service.ts'

export interface WantedPersons {
  readonly selection: Selection
  readonly policy?: RecipientPolicy | undefined
  readonly purpose?: MailPurpose | undefined
}

/** What keeps somebody from getting a mail only because it is one. */
const ofMailOnly: ReadonlySet<ExcludeReason> = new Set(['no-address', 'bad-address', 'duplicate-address', 'copied'])

/**
 * Who of a selection may be on paper: whoever said no is not, whoever only has no e-mail is. All of them, unless they are a list, which
 * has its own way of choosing and what it is for. With the names of those left out, and why.
 */
export function printable(
  unit: ReadUnit,
  { selection, policy, purpose: asked }: WantedPersons
): { persons: PrintedPerson[]; left: { name: string; reason: ExcludeReason }[] } {
  const wanted = selection.by === 'list' ? policy : (policy ?? 'all')
  const { decisions, purpose } = decideForReader(unit, selection, { policy: wanted, purpose: asked })
  const ids = decisions.map(({ recipient }) => recipient.personId)
  const no = barred(unit.db, ids, purpose)
  const persons: PrintedPerson[] = []
  const left: { name: string; reason: ExcludeReason }[] = []
  for (const { recipient } of decisions) {
    const { personId, name, reason } = recipient
    const why = no.get(personId) ?? (reason !== null && ofMailOnly.has(reason) ? null : reason)
    if (why === null) persons.push(recipient)
    else left.push({ name, reason: why })
  }
  return { persons, left }
}
