import { type GatheringKind, standing } from '#main/features/records/index.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import type { CardKind } from '#shared/model/card-kind.ts'

const around = (before: string, { sql, parameters }: Condition, after: string): Condition => ({ sql: before + sql + after, parameters })

/**
 * Of a condition on cards of a kind: the same of the persons p whom they stand for. A partner stands for its present contacts, a project
 * for those it names, a group, an event or an initiative for whoever is in it that day. Crossed, for the cards are gone through first.
 */
export const peopleOf: Readonly<Record<CardKind, (of: Condition, today: string) => Condition>> = {
  person: (of) => of,
  organisation: (of) =>
    around(
      `p.id in (select a.person_id from organisation o cross join affiliation a on a.organisation_id = o.id and a.to_on is null
        and a.is_contact = 1 where o.deleted_at is null and (`,
      of,
      '))'
    ),
  project: (of) =>
    around(
      `p.id in (select x.person_id from project j cross join project_person x on x.project_id = j.id and x.to_on is null
        where j.deleted_at is null and (`,
      of,
      '))'
    ),
  working_group: gathered('working_group', 'g'),
  event: gathered('event', 'e'),
  initiative: gathered('initiative', 'i')
}

function gathered(kind: GatheringKind, alias: string): (of: Condition, today: string) => Condition {
  return (of, today) =>
    around(
      `p.id in (select z.person from ${kind} ${alias} cross join (${standing(kind, today)}) z on z.card = ${alias}.id
        where ${alias}.deleted_at is null and (`,
      of,
      '))'
    )
}
