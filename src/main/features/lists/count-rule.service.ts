import { eventTable } from '#main/features/events/index.ts'
import { initiativeTable } from '#main/features/initiatives/index.ts'
import { partnerCount } from '#main/features/partners/index.ts'
import { personCount } from '#main/features/persons/index.ts'
import { projectCount } from '#main/features/projects/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import { groupTable } from '#main/features/working-groups/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Filter } from '#shared/model/filter.ts'

const countOf = {
  person: personCount,
  organisation: partnerCount,
  project: projectCount,
  working_group: groupTable.count,
  event: eventTable.count,
  initiative: initiativeTable.count
} as const satisfies Record<CardKind, unknown>

/** How many cards of a kind a rule is true of, and how many persons they stand for. */
export function countRule(unit: ReadUnit, entity: CardKind, filter: Filter): { cards: number; count: number } {
  const asked = askedToday(unit, filter)
  const cards = countOf[entity](unit.db, asked)
  return { cards, count: entity === 'person' ? cards : personCount(unit.db, asked, entity) }
}
