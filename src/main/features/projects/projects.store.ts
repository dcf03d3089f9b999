import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { Project, ProjectMilestone, ProjectOf, ProjectOrganisation, ProjectPerson } from '#shared/model/project.ts'
import { hasLeftSql } from './projects.columns.store.ts'

export const projectRow = (db: Connection, id: string): Row<'project'> | undefined => db.row('select * from project where id=?', id)

/** The project of that title, or that is also known as that. */
export const projectTitled = (db: Connection, title: string): string | undefined =>
  db.value<string>(
    `select j.id from project j where j.deleted_at is null and (j.sort_key = sort_key(?)
       or j.id in (select project_id from project_name where name = ?)) order by j.title <> ?, j.seq limit 1`,
    title,
    title,
    title
  )

/** Also known as, in the order in which they were said. */
export const namesOf = (db: Connection, projectId: string): { id: string; name: string }[] =>
  db.rows('select id, name from project_name where project_id=? order by seq', projectId)

export const focusOf = (db: Connection, projectId: string): (Project['focus'][number] & { linkId: string })[] =>
  db.rows(
    `select f.id, x.id as linkId, f.name_da as nameDa, f.name_en as nameEn from project_focus x join focus_area f on f.id = x.focus_area_id
     where x.project_id=? order by f.sort_key`,
    projectId
  )

/** Names of focus areas in both languages, folded here: there are few. */
export const focusAreas = (db: Connection): { id: string; nameDa: string; nameEn: string }[] =>
  db.rows('select id, name_da as nameDa, name_en as nameEn from focus_area order by parent_id is not null, position, seq')

const isPartner = `exists (select 1 from membership m where m.organisation_id = o.id and m.status in ('active','paused'))`
const statusOrder = "instr('running,planned,paused,idea,finished,stopped', j.status)"
const roleOrder = "instr('lead,initiator,partner,host,funder,evaluator', r.role)"

/** Open roles by what they are and by name, ended ones behind them. */
export const organisationsOf = (db: Connection, projectId: string): ProjectOrganisation[] =>
  db
    .rows<Omit<ProjectOrganisation, 'isPartner'> & { isPartner: number }>(
      `select r.id, r.version, o.id as organisationId, o.name, ${isPartner} as isPartner, r.role, r.from_on as fromOn, r.to_on as toOn, r.note
       from project_organisation r join organisation o on o.id = r.organisation_id and o.deleted_at is null
       where r.project_id=? order by r.to_on is not null, r.to_on desc, ${roleOrder}, o.sort_key, r.id`,
      projectId
    )
    .map((role) => ({ ...role, isPartner: role.isPartner === 1 }))

/** Contacts first; whoever is in the trash is not named. */
export const peopleOf = (db: Connection, projectId: string): ProjectPerson[] =>
  db
    .rows<Omit<ProjectPerson, 'hasLeft'> & { hasLeft: number }>(
      `select x.id, x.version, p.id as personId, p.display_name as name, x.role, x.affiliation_id as affiliationId,
         coalesce(af.title, '') as title, o.id as partnerId, coalesce(o.name, '') as partner, x.from_on as fromOn, x.to_on as toOn,
         x.to_on is null and ${hasLeftSql('x')} as hasLeft
       from project_person x join person p on p.id = x.person_id and p.deleted_at is null
       left join affiliation af on af.id = x.affiliation_id left join organisation o on o.id = af.organisation_id
       where x.project_id=? order by x.to_on is not null, x.to_on desc, x.role <> 'contact', x.position, x.id`,
      projectId
    )
    .map((person) => ({ ...person, hasLeft: person.hasLeft === 1 }))

/** Planned ones by their day, then those that are behind. */
export const milestonesOf = (db: Connection, projectId: string): ProjectMilestone[] =>
  db
    .rows<Omit<ProjectMilestone, 'owner'> & { ownerId: string | null; ownerName: string | null }>(
      `select m.id, m.version, m.title, m.due_on as dueOn, m.done_on as doneOn, m.status, m.note, p.id as ownerId, p.display_name as ownerName
       from milestone m left join person p on p.id = m.owner_person_id and p.deleted_at is null where m.project_id=?
       order by m.status <> 'planned', coalesce(m.done_on, m.due_on) is null, coalesce(m.done_on, m.due_on), m.id`,
      projectId
    )
    .map(({ ownerId, ownerName, ...row }) => ({ ...row, owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' } }))

/** The role that speaks for a person in a project: at an organisation that is in it before any other. */
export const roleInProject = (db: Connection, projectId: string, personId: string): string | undefined =>
  db.value<string>(
    `select a.id from affiliation a where a.person_id=? and a.to_on is null
     order by not exists (select 1 from project_organisation r where r.project_id=? and r.organisation_id = a.organisation_id and r.to_on is null),
       a.is_primary desc, a.position, a.id limit 1`,
    personId,
    projectId
  )

export const nextPosition = (db: Connection, projectId: string): number =>
  db.value<number>('select coalesce(max(position), -1) + 1 from project_person where project_id=?', projectId) ?? 0

/** As JSON, the projects in which the organisation that an alias stands for has an open role: those that run first. */
export const partnerProjectsSql = (alias: string): string => `(select json_group_array(json_object('title', j.title,
    'shortTitle', j.short_title, 'period', j.period_text, 'targetGroup', j.target_group, 'summary', j.summary, 'outcome', j.outcome,
    'web', j.url, 'status', j.status, 'own', json((select json_group_object(f.search_text, json_array(f.type, v.value))
      from custom_value v join custom_field f on f.id = v.field_id where v.entity_id = j.id)), 'roles', json((select json_group_array(r.role order by ${roleOrder}) from project_organisation r
      where r.project_id = j.id and r.organisation_id = ${alias}.id and r.to_on is null)))
    order by ${statusOrder}, j.period_from is null, j.period_from desc, j.sort_key)
  from project j where j.deleted_at is null and j.id in (select w.project_id from project_organisation w
    where w.organisation_id = ${alias}.id and w.to_on is null))`

const links = {
  organisation: 'project_organisation r on r.project_id = j.id and r.organisation_id',
  person: 'project_person r on r.project_id = j.id and r.person_id'
} as const

/** The projects of a partner or a person: those that run first, then by when they began. */
export const projectsOf = (db: Connection, type: keyof typeof links, id: string): ProjectOf[] =>
  db
    .rows<Omit<ProjectOf, 'roles' | 'isPast'> & { roles: string; open: number }>(
      `select j.id, j.title, j.status, j.period_text as periodText, json_group_array(distinct r.role) as roles, sum(r.to_on is null) as open
       from project j join ${links[type]} = ? where j.deleted_at is null
       group by j.id order by open = 0, ${statusOrder}, j.period_from is null, j.period_from desc, j.sort_key`,
      id
    )
    .map(({ open, roles, ...project }) => ({ ...project, roles: JSON.parse(roles) as string[], isPast: open === 0 }))

/** Open roles of partners in the projects, with both places in their orders. */
export const rolesIn = (db: Connection, projectIds: readonly string[]): { partnerId: string; projectId: string; role: string }[] =>
  db.rows(
    `select r.organisation_id as partnerId, r.project_id as projectId, r.role from project_organisation r
     where r.to_on is null and r.project_id in (select value from json_each(?)) order by ${roleOrder}`,
    JSON.stringify(projectIds)
  )

/** Those of the organisations that are in the alliance, by name. */
export const partnersAmong = (db: Connection, ids: readonly string[]): { id: string; name: string }[] =>
  db.rows(
    `select o.id, o.name from organisation o where o.deleted_at is null and ${isPartner} and o.id in (select value from json_each(?))
     order by o.sort_key, o.seq`,
    JSON.stringify(ids)
  )

export const projectsNamed = (
  db: Connection,
  ids: readonly string[]
): { id: string; title: string; shortTitle: string; status: string }[] =>
  db.rows(
    `select j.id, j.title, j.short_title as shortTitle, j.status from json_each(?) w join project j on j.id = w.value order by w.key`,
    JSON.stringify(ids)
  )
