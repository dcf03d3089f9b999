import { lastDialogueSql, lastDialogues, lastOutreachSql } from '#main/features/activities/index.ts'
import { customKey, customSql, textKey } from '#main/features/records/index.ts'
import type { AskedTotal } from '#main/foundation/db/column-totals.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import type { GroupKeys } from '#main/foundation/db/grouped-rows.ts'
import { localMonthOf } from '#main/foundation/db/local-day.ts'
import type { Grouping } from '#main/foundation/db/row-groups.ts'
import type { TotalKind } from '#shared/model/column-total.ts'
import type { SortLevel } from '#shared/model/common.ts'
import type { personColumns, personGroups } from '#shared/model/person.ts'

export type PersonColumn = (typeof personColumns)[number]
export type PersonGroup = (typeof personGroups)[number] | `custom:${string}`
export type PersonSort = readonly SortLevel<PersonColumn>[]

const openRoles =
  'affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null where a.person_id = p.id and a.to_on is null'

/** The role that speaks for a person: the primary one, else the first. */
export const role = (column: string) =>
  `(select ${column} from ${openRoles} order by a.is_contact desc, a.is_primary desc, a.position, a.id limit 1)`
export const firstPoint = (kind: string, column: string) =>
  `(select c.${column} from contact_point c where c.owner_id = p.id and c.kind = '${kind}' and c.status <> 'retired' order by c.preferred desc, c.position limit 1)`

const cityOf = (owner: string) =>
  `(select nullif(d.city, '') from postal_address d where d.owner_id = ${owner} order by d.position limit 1)`

/** SQL for columns of the table Personer, of a person p. Whoever has no address is found where the partner is. */
export const personSql = {
  city: `coalesce(${cityOf('p.id')}, ${role(cityOf('o.id'))})`,
  followUp:
    "(select min(coalesce(f.snoozed_until, f.due_on)) from follow_up f where f.subject_id = p.id and f.status in ('open','snoozed'))",
  lastOutreach: lastOutreachSql('person', 'p'),
  lastDialogue: lastDialogueSql('person', 'p')
} as const

/** What each column is sorted by. */
export const personOrders: Readonly<Record<PersonColumn, string>> = {
  ...personSql,
  name: 'p.sort_key',
  partner: role('o.sort_key'),
  type: role('o.organisation_type'),
  title: `sort_key(${role('a.title')})`,
  department: `sort_key(${role('a.department')})`,
  city: `sort_key(${personSql.city})`,
  email: firstPoint('email', 'value_norm'),
  phone: firstPoint('phone', 'value_norm'),
  language: 'p.language',
  tags: '(select t.sort_key from tagging x join tag t on t.id = x.tag_id where x.entity_id = p.id order by t.sort_key limit 1)',
  created: 'p.created_at',
  changed: 'p.updated_at'
}

export interface PersonTotal {
  column: PersonSort[number]['by']
  of: TotalKind
}

/** What is told of a column adds up what it is sorted by. */
export const personTotal = ({ column, of }: PersonTotal): AskedTotal => ({
  value: customSql('p', column) ?? { sql: personOrders[column as PersonColumn], parameters: [] },
  of
})

const keys: Readonly<Record<(typeof personGroups)[number], string>> = {
  partner: role("o.sort_key || ' ' || o.id"),
  type: role('o.organisation_type'),
  city: textKey(personSql.city),
  language: 'p.language',
  lastDialogue: localMonthOf(personSql.lastDialogue),
  created: localMonthOf('p.created_at')
}

const labels: Readonly<Partial<Record<(typeof personGroups)[number], Condition>>> = {
  partner: { sql: role('o.name'), parameters: [] },
  city: { sql: personSql.city, parameters: [] }
}

const keyOf = (group: PersonGroup): Condition =>
  customKey('p', group) ?? { sql: keys[group as (typeof personGroups)[number]], parameters: [] }

const ofPartner = { partner: "o.sort_key || ' ' || o.id", type: 'o.organisation_type', city: textKey(cityOf('o.id')) }

/** What follows from the partner that speaks for a person: all roles are read, and those looked at who have more than one. */
const throughPartner = (group: keyof typeof ofPartner): GroupKeys => {
  const asked = (sql: string): Condition => ({ sql, parameters: [] })
  const several = 'select b.person_id from affiliation b where b.to_on is null group by b.person_id having count(*) > 1'
  return {
    ...(group === 'city' && {
      own: asked(`select p.seq, ${textKey(cityOf('p.id'))} from person p where p.id in (select d.owner_id from postal_address d)`)
    }),
    shared: {
      cards: [
        asked('select p.seq, a.organisation_id from affiliation a cross join person p on p.id = a.person_id where a.to_on is null'),
        asked(`select p.seq, ${role('a.organisation_id')} from person p where p.id in (${several})`)
      ],
      keys: asked(`select o.id, ${ofPartner[group]} from organisation o where o.deleted_at is null`)
    }
  }
}

/** How persons are grouped; the other way round where the order says so. */
export const personGrouping = (group: PersonGroup, sort: PersonSort): Grouping => ({
  key: keyOf(group),
  ...(group in ofPartner && { atOnce: throughPartner(group as keyof typeof ofPartner) }),
  desc: sort.some(({ by, desc }) => by === group && desc),
  label: labels[group as keyof typeof labels] ?? customSql('p', group) ?? null,
  // nearly all have a preferred address, which an index knows without the row
  missingEmail: {
    sql: `select p.seq from person p where p.id in (select q.id from person q except select c.owner_id from contact_point c where c.kind = 'email' and c.preferred = 1)
      and not exists (select 1 from contact_point c where c.owner_id = p.id and c.kind = 'email' and c.status <> 'retired')`,
    parameters: []
  },
  lastDialogue: lastDialogues('person')
})
