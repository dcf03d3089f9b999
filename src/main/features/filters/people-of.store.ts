import { type GatheringKind, standing } from '#main/features/records/index.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import type { CardKind } from '#shared/model/card-kind.ts'

type OtherCards = Exclude<CardKind, 'person'>

const around = (before: string, { sql, parameters }: Condition, after: string): Condition => ({ sql: before + sql + after, parameters })

const contactAt = (person: string) => `exists (select 1 from affiliation k join organisation q on q.id = k.organisation_id
  and q.deleted_at is null where k.person_id = ${person} and k.to_on is null and k.is_contact = 1)`

/** Ids of those with roles that make them nobody's contact person: they are on lists only by hand. */
export const nobodysContacts = `select a.person_id from affiliation a join organisation o on o.id = a.organisation_id
  and o.deleted_at is null where a.to_on is null and a.is_contact = 0 and not ${contactAt('a.person_id')}`

/** Ids of those who are in more than one role now: read from an index alone. */
export const inSeveralRoles = 'select a.person_id from affiliation a where a.to_on is null group by a.person_id having count(*) > 1'

/**
 * Of a condition on cards of a kind: a query for the ids of the persons whom they stand for, also of those in the trash and more than once.
 * A partner stands for its present contacts, a project for those it names, a group, an event or an initiative for whoever is in it that
 * day. Crossed, for the cards are gone through first.
 */
export const personIdsOf: Readonly<Record<OtherCards, (of: Condition, today: string) => Condition>> = {
  organisation: (of) =>
    around(
      `select a.person_id as id from organisation o cross join affiliation a on a.organisation_id = o.id and a.to_on is null
        and a.is_contact = 1 where o.deleted_at is null and (`,
      of,
      ')'
    ),
  project: (of) =>
    around(
      `select x.person_id as id from project j cross join project_person x on x.project_id = j.id and x.to_on is null
        where j.deleted_at is null and (`,
      of,
      ')'
    ),
  working_group: gathered('working_group', 'g'),
  event: gathered('event', 'e'),
  initiative: gathered('initiative', 'i')
}

function gathered(kind: GatheringKind, alias: string): (of: Condition, today: string) => Condition {
  return (of, today) =>
    around(
      `select z.person as id from ${kind} ${alias} cross join (${standing(kind, today)}) z on z.card = ${alias}.id
        where ${alias}.deleted_at is null and (`,
      of,
      ')'
    )
}

/** Of a condition on persons p: who of them is on a list by the rule, and not by hand. */
export const calledOf = (of: Condition): Condition => around('(', of, `) and p.id not in (${nobodysContacts})`)

/** Of a condition on cards of a kind: a query for the ids of the persons whom they stand for, if there is a rule to say so and no hand. */
export const peopleOf = (kind: CardKind, of: Condition, today: string): Condition =>
  kind === 'person' ? around('select p.id from person p where ', calledOf(of), '') : personIdsOf[kind](of, today)

/** People in the trash. */
const trashed = 'select p.id from person p where p.deleted_at is not null'

/** True of partners o where somebody is now who is among the ids of a query. */
export const somebodyAmong = (
  ids: string
): string => `exists (select 1 from affiliation a where a.organisation_id = o.id and a.to_on is null
  and a.person_id not in (${trashed}) and a.person_id in (${ids}))`

/** True of partners o of which, or of somebody there now, there is a point c: each is asked, for the first one found is enough. */
export const itselfOrSomebodyWith = ({ from, where }: { from: string; where: string }): string =>
  `(exists (select 1 from ${from} where c.owner_id = o.id and ${where})
    or exists (select 1 from affiliation a cross join ${from} on c.owner_id = a.person_id
      where a.organisation_id = o.id and a.to_on is null and a.person_id not in (${trashed}) and ${where}))`

/** The same, and of partners that are among them themselves. */
export const itselfOrSomebodyAmong = (ids: string): string => `exists (select 1 from (select o.id as id union all select a.person_id
  from affiliation a where a.organisation_id = o.id and a.to_on is null and a.person_id not in (${trashed})) x where x.id in (${ids}))`
