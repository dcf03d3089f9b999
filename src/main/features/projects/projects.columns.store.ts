import { codeKey, customKey, customSql, textKey } from '#main/features/records/index.ts'
import type { AskedTotal } from '#main/foundation/db/column-totals.ts'
import type { Grouping } from '#main/foundation/db/row-groups.ts'
import type { TotalKind } from '#shared/model/column-total.ts'
import type { SortLevel } from '#shared/model/common.ts'
import type { projectColumns, projectGroups } from '#shared/model/project.ts'

export type ProjectColumn = (typeof projectColumns)[number]
export type ProjectGroup = (typeof projectGroups)[number] | `custom:${string}`
export type ProjectSort = readonly SortLevel<ProjectColumn>[]

const namesIn = (where: string) => `(select group_concat(name, ', ') from (
  select o.name from project_organisation r join organisation o on o.id = r.organisation_id and o.deleted_at is null
  where r.project_id = j.id and r.to_on is null and ${where} group by o.id order by min(r.role <> 'lead'), o.sort_key))`

/** Somebody is named in the project still, but not in the role any more that this hangs on. */
export const hasLeftSql = (alias: string): string => `(p.status <> 'active' or exists (select 1 from affiliation a
  where a.id = ${alias}.affiliation_id and a.to_on is not null))`

const peopleOf = 'project_person x join person p on p.id = x.person_id and p.deleted_at is null'

/** SQL for columns of the table Projekter, of a project j. */
export const projectSql = {
  focus: `(select json_group_array(name) from (select f.name_da as name from project_focus x join focus_area f on f.id = x.focus_area_id
    where x.project_id = j.id order by f.sort_key))`,
  lead: namesIn("r.role in ('lead','initiator')"),
  organisations: namesIn('1'),
  organisationCount: '(select count(distinct r.organisation_id) from project_organisation r where r.project_id = j.id and r.to_on is null)',
  contacts: `(select group_concat(name, ', ') from (select p.display_name as name from ${peopleOf}
    where x.project_id = j.id and x.to_on is null order by x.role <> 'contact', x.position, x.id))`,
  hasLeft: `exists (select 1 from ${peopleOf} where x.project_id = j.id and x.to_on is null and ${hasLeftSql('x')})`,
  tags: `(select json_group_array(name) from (select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = j.id order by t.sort_key))`,
  milestone: `(select json_object('title', m.title, 'dueOn', m.due_on) from milestone m where m.project_id = j.id and m.status = 'planned'
    order by m.due_on is null, m.due_on, m.id limit 1)`,
  lastActivity: `(select max(a.occurred_at) from activity_link l join activity a on a.id = l.activity_id and a.deleted_at is null
    where l.entity_id = j.id)`
} as const

/** Statuses stand in the order in which they come after each other. */
const statusOrder = "instr('idea,planned,running,paused,finished,stopped', j.status)"

/** What each column is sorted by. */
export const projectOrders: Readonly<Record<ProjectColumn, string>> = {
  name: 'j.sort_key',
  shortTitle: "sort_key(nullif(j.short_title, ''))",
  status: statusOrder,
  focus: `(select f.sort_key from project_focus x join focus_area f on f.id = x.focus_area_id where x.project_id = j.id order by f.sort_key limit 1)`,
  targetGroup: "sort_key(nullif(j.target_group, ''))",
  period: 'coalesce(j.period_from, j.period_to)',
  lead: `sort_key(${projectSql.lead})`,
  partners: projectSql.organisationCount,
  contact: `sort_key(${projectSql.contacts})`,
  summary: "nullif(j.summary, '')",
  outcome: "nullif(j.outcome, '')",
  effect: "nullif(j.effect, '')",
  funding: "nullif(j.funding, '')",
  web: "nullif(j.url, '')",
  tags: '(select t.sort_key from tagging x join tag t on t.id = x.tag_id where x.entity_id = j.id order by t.sort_key limit 1)',
  milestone: "(select min(m.due_on) from milestone m where m.project_id = j.id and m.status = 'planned')",
  lastActivity: projectSql.lastActivity,
  created: 'j.created_at',
  changed: 'j.updated_at'
}

export interface ProjectTotal {
  column: ProjectSort[number]['by']
  of: TotalKind
}

export const projectTotal = ({ column, of }: ProjectTotal): AskedTotal => ({
  value: customSql('j', column) ?? { sql: projectOrders[column as ProjectColumn], parameters: [] },
  of
})

const keys: Readonly<Record<(typeof projectGroups)[number], string>> = {
  status: codeKey(statusOrder, 'j.status'),
  targetGroup: textKey("nullif(j.target_group, '')"),
  lead: textKey(projectSql.lead),
  period: 'substr(j.period_from, 1, 4)'
}
const labels: Partial<Record<ProjectGroup, string>> = {
  status: 'j.status',
  targetGroup: 'j.target_group',
  lead: projectSql.lead
}

/** How projects are grouped; the other way round where the order says so. Nobody writes to a project or talks with it. */
export function projectGrouping(group: ProjectGroup, sort: ProjectSort): Grouping {
  const label = labels[group]
  return {
    key: customKey('j', group) ?? { sql: keys[group as (typeof projectGroups)[number]], parameters: [] },
    desc: sort.some(({ by, desc }) => by === group && desc),
    label: label === undefined ? (customSql('j', group) ?? null) : { sql: label, parameters: [] },
    missingEmail: null,
    lastDialogue: null
  }
}
