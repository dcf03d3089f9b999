import { vacantSql, wantedCards } from '#main/features/filters/index.ts'
import { cardColumns, cardOrders, cardTable, codeKey, textKey } from '#main/features/records/index.ts'
import { GroupCard, type groupColumns, type groupGroups } from '#shared/model/working-group.ts'

const functionOrder = "instr('chair,deputy,member,substitute,secretary', s.function)"
const openOn = (day: string) => `s.working_group_id = g.id and (s.to_on is null or s.to_on >= '${day}')`

/** Names of those who sit in a group g on a day. */
const sitting = (day: string, where: string) => `coalesce((select group_concat(name, ', ') from (
  select p.display_name as name from seat s join person p on p.id = s.person_id and p.deleted_at is null
  left join affiliation a on a.id = s.affiliation_id
  where ${openOn(day)} and (s.from_on is null or s.from_on <= '${day}') and a.to_on is null and ${where}
  group by p.id order by min(${functionOrder}), p.sort_key)), '')`
const chairs = (day: string) => sitting(day, "s.function = 'chair'")
const seats = (day: string) => `(select count(*) from seat s where ${openOn(day)})`
const organisations = (day: string) => `coalesce((select group_concat(name, ', ') from (select distinct o.name from seat s
  join organisation o on o.id = s.organisation_id and o.deleted_at is null where ${openOn(day)} order by o.sort_key)), '')`
const organisationCount = (day: string) => `(select count(distinct s.organisation_id) from seat s where ${openOn(day)})`

/** Groups at work stand first. */
const statusOrder = "instr('active,paused,closed', g.status)"

/** The table Arbejdsgrupper. */
export const groupTable = cardTable<(typeof groupColumns)[number], (typeof groupGroups)[number], GroupCard>({
  kind: 'working_group',
  alias: 'g',
  wanted: (db, filter) => wantedCards(db, 'working_group', filter),
  columns: (day) => `g.id, g.name, g.status, g.mandate, g.note, g.from_on as fromOn, g.to_on as toOn, ${chairs(day)} as chairs,
    ${sitting(day, '1')} as members, ${seats(day)} as seats, ${vacantSql(day)} as vacant, ${organisations(day)} as organisations,
    ${organisationCount(day)} as organisationCount, ${cardColumns('g')}`,
  toRow: ({ tags, ...record }) => GroupCard.parse({ ...record, tags: JSON.parse(String(tags)) }),
  orders: (day) => ({
    ...cardOrders('g'),
    name: 'g.sort_key',
    state: statusOrder,
    chairs: `sort_key(nullif(${chairs(day)}, ''))`,
    members: `sort_key(nullif(${sitting(day, '1')}, ''))`,
    seats: seats(day),
    vacant: vacantSql(day),
    partners: organisationCount(day),
    mandate: "sort_key(nullif(g.mandate, ''))",
    note: "sort_key(nullif(g.note, ''))",
    fromOn: 'g.from_on',
    toOn: 'g.to_on'
  }),
  groups: (day) => ({
    state: { key: codeKey(statusOrder, 'g.status'), label: 'g.status' },
    chairs: { key: textKey(`nullif(${chairs(day)}, '')`), label: chairs(day) }
  })
})
