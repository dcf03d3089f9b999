import { countPeople } from '#main/features/filters/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Filter } from '#shared/model/filter.ts'

/** How many cards of a kind a rule is true of, and how many persons would be on a list by it. */
export const countRule = (unit: ReadUnit, entity: CardKind, filter: Filter): { cards: number; count: number } =>
  countPeople(unit.db, entity, askedToday(unit, filter))
