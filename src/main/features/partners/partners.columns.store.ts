import { lastDialogueSql, lastDialogues, lastOutreachSql } from '#main/features/activities/index.ts'
import { cadenceDaysSql } from '#main/features/cadence/index.ts'
import { customKey, customSql, lastMembership, textKey } from '#main/features/records/index.ts'
import type { AskedTotal } from '#main/foundation/db/column-totals.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import { localMonthOf } from '#main/foundation/db/local-day.ts'
import type { Grouping } from '#main/foundation/db/row-groups.ts'
import type { TotalKind } from '#shared/model/column-total.ts'
import type { SortLevel } from '#shared/model/common.ts'
import type { partnerColumns, partnerGroups } from '#shared/model/partner.ts'

export type PartnerColumn = (typeof partnerColumns)[number]
export type PartnerGroup = (typeof partnerGroups)[number] | `custom:${string}`
export type PartnerSort = readonly SortLevel<PartnerColumn>[]

const usable = (kind: string) => `c.kind = '${kind}' and c.status in ('ok','suspect')`

/** A column of the membership that counts. */
const membership = (column: string) => `(select m.${column} from membership m where m.seq = ${lastMembership('o.id')})`

/** SQL for columns of the table Partnere, of an organisation o. */
export const partnerSql = {
  status: membership('status'),
  kind: membership('kind'),
  joined: membership('joined_from'),
  left: membership('left_on'),
  focus: `(select f.sort_key from organisation_focus x join focus_area f on f.id = x.focus_area_id
    where x.organisation_id = o.id and x.to_on is null order by f.sort_key limit 1)`,
  goals: "(select nullif(count(*), 0) from goal g where g.organisation_id = o.id and g.status <> 'dropped')",
  city: "(select nullif(d.city, '') from postal_address d where d.owner_id = o.id order by d.position limit 1)",
  // an index counts the roles; the few persons in the trash are counted once for all partners
  persons: `(select count(*) from affiliation a where a.organisation_id = o.id and a.to_on is null) - coalesce((with gone as materialized
    (select a.organisation_id as id, count(*) as count from person p cross join affiliation a on a.person_id = p.id and a.to_on is null
      where p.deleted_at is not null group by a.organisation_id) select gone.count from gone where gone.id = o.id), 0)`,
  owner: '(select s.name from staff s where s.id = o.owner_staff_id)',
  statement: 'exists (select 1 from statement s where s.organisation_id = o.id)',
  lastOutreach: lastOutreachSql('organisation', 'o'),
  lastDialogue: lastDialogueSql('organisation', 'o'),
  // the day when the next dialogue is due
  cadence: `date(${lastDialogueSql('organisation', 'o')}, '+' || ${cadenceDaysSql('o')} || ' days')`
} as const

/** What each column is sorted by. */
export const partnerOrders: Readonly<Record<PartnerColumn, string>> = {
  ...partnerSql,
  name: 'o.sort_key',
  city: `sort_key(${partnerSql.city})`,
  owner: `sort_key(${partnerSql.owner})`,
  type: 'o.organisation_type',
  primary: `(select p.sort_key from affiliation a join person p on p.id = a.person_id
    where a.organisation_id = o.id and a.to_on is null and a.is_primary = 1)`,
  email: `(select c.value_norm from affiliation a join contact_point c on c.owner_id = a.person_id and c.kind = 'email' and c.position = 0
    where a.organisation_id = o.id and a.to_on is null and a.is_primary = 1 limit 1)`,
  web: "nullif(o.website, '')",
  cvr: "nullif(o.cvr, '')",
  tags: '(select t.sort_key from tagging x join tag t on t.id = x.tag_id where x.entity_id = o.id order by t.sort_key limit 1)',
  created: 'o.created_at',
  changed: 'o.updated_at'
}

const noEmail = `(not exists (select 1 from contact_point c where c.owner_id = o.id and ${usable('email')})
    and not exists (select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
      join contact_point c on c.owner_id = p.id and ${usable('email')} where a.organisation_id = o.id and a.to_on is null and a.is_primary = 1))`

export interface PartnerTotal {
  column: PartnerSort[number]['by']
  of: TotalKind
}

/** What is told of a column adds up what it is sorted by; of statements and addresses, whether there is one. */
export const partnerTotal = ({ column, of }: PartnerTotal): AskedTotal => {
  const either = { statement: `nullif(${partnerSql.statement}, 0)`, email: `iif(${noEmail}, null, 1)` }
  const sql = column === 'statement' || column === 'email' ? either[column] : partnerOrders[column as PartnerColumn]
  return { value: customSql('o', column) ?? { sql, parameters: [] }, of }
}

const keys: Readonly<Record<(typeof partnerGroups)[number], string>> = {
  type: 'o.organisation_type',
  status: partnerSql.status,
  kind: partnerSql.kind,
  city: textKey(partnerSql.city),
  owner: textKey(partnerSql.owner),
  lastDialogue: localMonthOf(partnerSql.lastDialogue)
}

const keyOf = (group: PartnerGroup): Condition =>
  customKey('o', group) ?? { sql: keys[group as (typeof partnerGroups)[number]], parameters: [] }

/** The address that letters to a partner go to: of the primary contact pp, else its own mailbox. */
export const partnerEmail = `coalesce(
  (select c.value_raw from contact_point c where c.owner_id = pp.id and ${usable('email')} order by c.preferred desc, c.position limit 1),
  (select c.value_raw from contact_point c where c.owner_id = o.id and ${usable('email')} order by c.position limit 1))`

/** How partners are grouped; the other way round where the order says so. */
export const partnerGrouping = (group: PartnerGroup, sort: PartnerSort): Grouping => ({
  key: keyOf(group),
  desc: sort.some(({ by, desc }) => by === group && desc),
  label: group === 'city' || group === 'owner' ? { sql: partnerSql[group], parameters: [] } : (customSql('o', group) ?? null),
  missingEmail: { sql: `select o.seq from organisation o where ${noEmail}`, parameters: [] },
  lastDialogue: lastDialogues('organisation')
})
