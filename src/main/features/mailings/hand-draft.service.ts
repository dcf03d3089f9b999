import { mailAddress, personCandidates } from '#main/features/lists/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { noLetter } from './batch.service.ts'
import { isReached, unsentRecipient, versionFor } from './unsent.store.ts'

interface Place {
  /** The role. */
  readonly id: string
  readonly personId: string
}

/**
 * A letter that is not sent goes to somebody else, or to nobody: the one is held back, the other is planned and checked when it is
 * written. Nobody gets it twice, and no address does.
 */
export function handDraft(
  unit: UnitOfWork,
  recipientId: string,
  from: Place & { why: 'role-ended' | 'away' },
  to: Place | undefined
): void {
  const recipient = unsentRecipient(unit.db, recipientId, from.id)
  if (!recipient) return
  const [person] = to ? personCandidates(unit.db, [to.personId]) : []
  // the address of both is free for the one who comes instead only when the other is left out altogether
  const state = person && person.address === recipient.to_norm ? 'excluded' : 'held'
  // undo gives the place back, not the letter: that is rendered again. A draft on the disk is found by its bytes
  if (recipient.state === 'rendered') unit.update('mailing_recipient', recipientId, { ...noLetter, state: 'planned' }, { history: false })
  unit.update('mailing_recipient', recipientId, { state, exclude_reason: from.why, because_person_id: to?.personId ?? null })
  if (!to || !person || isReached(unit.db, recipient.mailing_id, to.personId, person.address)) return
  unit.insert('mailing_recipient', {
    mailing_id: recipient.mailing_id,
    template_version_id: versionFor(unit.db, recipient.mailing_id, to.personId) ?? recipient.template_version_id,
    person_id: to.personId,
    affiliation_id: to.id,
    organisation_id: recipient.organisation_id,
    to_norm: person.address,
    to_json: JSON.stringify(person.address === null ? [] : [{ name: person.name, address: mailAddress(person) }]),
    state: 'planned',
    because_person_id: from.personId
  })
}
