import type { Connection } from '#main/foundation/db/connection.ts'

export interface ProjectFacts {
  id: string
  title: string
  shortTitle: string
  status: string
  focus: string | null
  targetGroup: string
  aim: string
  summary: string
  description: string
  period: string
  periodFrom: string | null
  periodTo: string | null
  /** Organisations in each role, and persons, parted by "; ". */
  lead: string | null
  initiator: string | null
  partner: string | null
  funder: string | null
  evaluator: string | null
  host: string | null
  contact: string | null
  names: string | null
  url: string
  outcome: string
  effect: string
  funding: string
  tags: string | null
  source: string | null
  /** Values of fields of the user's own by their ids, as JSON. */
  customs: string
}

const list = (sql: string) => `(select group_concat(name, '; ') from (${sql}))`
const inRole = (role: string) =>
  list(`select o.name from project_organisation r join organisation o on o.id = r.organisation_id and o.deleted_at is null
    where r.project_id = p.id and r.to_on is null and r.role = '${role}' order by o.sort_key`)

/** Projects in the given order; what is gone by now is left out. */
export const projectFacts = (db: Connection, ids: readonly string[]): ProjectFacts[] =>
  db.rows<ProjectFacts>(
    `select p.id, p.title, p.short_title as shortTitle, p.status, p.target_group as targetGroup, p.aim, p.summary, p.description,
       p.period_text as period, p.period_from as periodFrom, p.period_to as periodTo, p.url, p.outcome, p.effect, p.funding, i.name as source,
       ${['lead', 'initiator', 'partner', 'funder', 'evaluator', 'host'].map((role) => `${inRole(role)} as ${role}`).join(', ')},
       ${list('select f.name_da as name from project_focus x join focus_area f on f.id = x.focus_area_id where x.project_id = p.id order by f.sort_key')} as focus,
       ${list('select n.name from project_name n where n.project_id = p.id order by n.seq')} as names,
       ${list(`select w.display_name as name from project_person x join person w on w.id = x.person_id and w.deleted_at is null
         where x.project_id = p.id and x.to_on is null order by x.role <> 'contact', x.position, x.id`)} as contact,
       ${list('select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = p.id order by t.sort_key')} as tags,
       (select json_group_object(v.field_id, v.value) from custom_value v where v.entity_id = p.id) as customs
     from json_each(?) j join project p on p.id = j.value and p.deleted_at is null left join import_source i on i.id = p.source_id order by j.key`,
    JSON.stringify(ids)
  )
