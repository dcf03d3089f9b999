import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import { linksOf, partiesNamed, rolesOn } from './activities.store.ts'

interface Party {
  person_id: string | null
  organisation_id: string | null
  affiliation_id: string | null
  role: 'with' | 'mentioned'
}

/** Who takes part, and who is only spoken of; who is both takes part. */
export interface Present {
  with: readonly Subject[]
  mentioned: readonly Subject[]
}

const keyOf = ({ type, id }: Subject) => `${type}:${id}`

const takesPart = ({ type }: Subject) => type === 'person' || type === 'organisation'
const isAbout = (subject: Subject) => !takesPart(subject)

/** A card that takes no part is what the entry is about, once. */
function addLink(unit: UnitOfWork, activityId: string, entity: Subject['type'], entityId: string): void {
  unit.load(entity, entityId)
  if (!linksOf(unit.db, activityId).includes(entityId))
    unit.insert('activity_link', { activity_id: activityId, entity, entity_id: entityId })
}

/** Adds everyone of an activity on a day. Throws record.not-found. */
export function addParties(unit: UnitOfWork, activityId: string, present: Present, day: string): void {
  for (const { type, id } of [...present.with, ...present.mentioned].filter(isAbout)) addLink(unit, activityId, type, id)
  const taking = new Set(present.with.map(keyOf))
  const mentioned = present.mentioned.filter((subject) => !taking.has(keyOf(subject)))
  for (const party of [...partiesOf(unit, present.with, day, 'with'), ...partiesOf(unit, mentioned, day, 'mentioned')])
    unit.insert('activity_party', { activity_id: activityId, ...party })
}

/** On another day the same people may have held other roles: history stays with the partner of that day. */
export function moveParties(unit: UnitOfWork, activityId: string, day: string): void {
  const before = partiesNamed(unit.db, activityId)
  const named = (role: string) =>
    before
      .filter((party) => party.role === role)
      .map(
        ({ personId, organisationId }): Subject =>
          personId === null ? { type: 'organisation', id: organisationId ?? '' } : { type: 'person', id: personId }
      )
  const then = new Set(before.map(({ affiliationId }) => affiliationId))
  const now = [...partiesOf(unit, named('with'), day, 'with'), ...partiesOf(unit, named('mentioned'), day, 'mentioned')]
  if (now.length === before.length && now.every((party) => then.has(party.affiliation_id))) return
  for (const { id } of before) unit.remove('activity_party', id)
  for (const party of now) unit.insert('activity_party', { activity_id: activityId, ...party })
}

/**
 * A person takes part in the roles held that day, so that the partner keeps its history when the person leaves; where the partner is
 * named too, only in the role there.
 */
function partiesOf(unit: UnitOfWork, subjects: readonly Subject[], day: string, role: Party['role']): Party[] {
  const distinct = [...new Map(subjects.filter(takesPart).map((subject) => [keyOf(subject), subject])).values()]
  const named = new Set(distinct.filter(({ type }) => type === 'organisation').map(({ id }) => id))
  return distinct.flatMap(({ type, id }): Party[] => {
    unit.load(type, id)
    if (type === 'organisation') return [{ person_id: null, organisation_id: id, affiliation_id: null, role }]
    const roles = rolesOn(unit.db, id, day)
    const there = roles.filter((each) => named.has(each.organisationId))
    const held = there.length > 0 ? there : roles
    if (held.length === 0) return [{ person_id: id, organisation_id: null, affiliation_id: null, role }]
    return held.map((each) => ({ person_id: id, organisation_id: each.organisationId, affiliation_id: each.affiliationId, role }))
  })
}
