import { decide } from '#main/features/lists/index.ts'
import { partnersOf } from '#main/features/sign-ons/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { ExcludeReason, Recipient } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { roleNow, sittingIn, whoIsOn } from './invitations.store.ts'

interface Wanted {
  id: string
  selection: Selection
  policy?: RecipientPolicy | undefined
  as: 'persons' | 'organisations'
}

interface Added {
  added: number
  left: number
}

interface Guest {
  person_id: string | null
  organisation_id: string | null
  affiliation_id: string | null
}

/** What keeps somebody from a mail, and from nothing else. */
const ofMailOnly: ReadonlySet<ExcludeReason> = new Set(['no-address', 'bad-address', 'duplicate-address'])

/** Who gets the letter or a copy of it; who cannot get one is meant where all are, and where nobody else stands for the partner. */
function mayCome(recipients: readonly Recipient[], policy: RecipientPolicy): Recipient[] {
  const stoodFor = new Set(recipients.flatMap(({ reason, partnerId }) => (reason === null ? (partnerId ?? []) : [])))
  return recipients.filter(({ reason, partnerId }) => {
    if (reason === null || reason === 'copied') return true
    if (!ofMailOnly.has(reason)) return false
    if (policy === 'all' || partnerId === null) return true
    const isFirst = !stoodFor.has(partnerId)
    stoodFor.add(partnerId)
    return isFirst
  })
}

/** Puts those of a selection on who are not; left are those who were chosen and may not be invited, with whom others stand for. */
export function addChosen(unit: UnitOfWork, wanted: Wanted): Added {
  if (wanted.as === 'organisations') {
    const guests = partnersOf(unit, wanted.selection).map((id) => ({ person_id: null, organisation_id: id, affiliation_id: null }))
    return { added: addGuests(unit, wanted.id, guests), left: 0 }
  }
  const { decisions, policy } = decide(unit, wanted.selection, {
    policy: wanted.policy ?? usualPolicy(wanted.selection),
    purpose: 'service'
  })
  const invited = mayCome(
    decisions.map(({ recipient }) => recipient),
    policy
  )
  const guests = invited.map(({ personId, partnerId, affiliationId }) => ({
    person_id: personId,
    organisation_id: partnerId,
    affiliation_id: affiliationId
  }))
  return { added: addGuests(unit, wanted.id, guests), left: decisions.length - invited.length }
}

/** Who was chosen by name is meant; of partners one person each; a list knows by itself. */
const usualPolicy = (selection: Selection): RecipientPolicy | undefined =>
  selection.by === 'list' ? undefined : selection.entity === 'persons' ? 'all' : 'primary-else-first'

/** Those who sit in the working group of the event today. Throws input.invalid where it is of none. */
export function addGroup(unit: UnitOfWork, id: string): Added {
  const { working_group_id: groupId } = unit.load('event', id)
  if (groupId === null) throw new AppError('input.invalid', { field: 'workingGroupId' })
  const guests = sittingIn(unit.db, groupId, localDay(unit.now)).map((personId) => {
    const role = roleNow(unit.db, personId)
    return { person_id: personId, organisation_id: role?.organisationId ?? null, affiliation_id: role?.affiliationId ?? null }
  })
  return { added: addGuests(unit, id, guests), left: 0 }
}

function addGuests(unit: UnitOfWork, eventId: string, guests: readonly Guest[]): number {
  unit.load('event', eventId)
  const known = whoIsOn(unit.db, eventId)
  let added = 0
  for (const guest of guests) {
    const key = guest.person_id ?? guest.organisation_id
    if (key === null || known.has(key)) continue
    known.add(key)
    unit.insert('event_participant', { event_id: eventId, ...guest })
    added += 1
  }
  return added
}
