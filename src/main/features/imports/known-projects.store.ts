import type { Connection } from '#main/foundation/db/connection.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'

/** A project of the card file, with the names of its parts. */
export interface KnownProject {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly texts: DraftProject['texts']
  readonly focus: readonly string[]
  readonly tags: readonly string[]
  readonly names: readonly string[]
  /** Values of fields of the user's own by their folded labels. */
  readonly customs: Readonly<Record<string, string>>
  /** Open roles. */
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly isTrashed: boolean
}

interface ProjectRow {
  id: string
  name: string
  status: string
  texts: string
  focus: string
  tags: string
  names: string
  customs: string
  organisations: string
  people: string
  deleted: number
}

const list = (sql: string) => `(select json_group_array(name) from (${sql}))`

/** Projects that a source may mean: by their ids, by what the source calls them, and by title, also one that they had or have beside it. */
export function knownProjects(
  db: Connection,
  { ids, keys, titles, sourceId }: { ids: readonly string[]; keys: readonly string[]; titles: readonly string[]; sourceId: string | null }
): KnownProject[] {
  const rows = db.rows<ProjectRow>(
    `with named(title) as (select value from json_each(?)), wanted(id) as (
       select value from json_each(?) union select x.entity_id from external_ref x join json_each(?) k on k.value = x.key
         where x.entity = 'project' and x.kind = 'id' and x.source_id is ?
       union select j.id from named join project j on j.sort_key = sort_key(named.title)
       union select n.project_id from project_name n where n.name in (select title from named))
     select j.id, j.title as name, j.status, j.deleted_at is not null as deleted,
       json_object('shortTitle', j.short_title, 'targetGroup', j.target_group, 'aim', j.aim, 'summary', j.summary, 'description', j.description,
         'period', j.period_text, 'web', j.url, 'outcome', j.outcome, 'effect', j.effect, 'funding', j.funding) as texts,
       ${list('select f.name_da as name from project_focus x join focus_area f on f.id = x.focus_area_id where x.project_id = j.id order by f.sort_key')} as focus,
       ${list('select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = j.id order by t.sort_key')} as tags,
       ${list('select name from project_name where project_id = j.id order by seq')} as names,
       (select json_group_object(f.search_text, v.value) from custom_value v join custom_field f on f.id = v.field_id
         where v.entity_id = j.id) as customs,
       (select json_group_array(json_object('id', o.id, 'name', o.name, 'role', r.role) order by o.sort_key) from project_organisation r
         join organisation o on o.id = r.organisation_id where r.project_id = j.id and r.to_on is null) as organisations,
       (select json_group_array(json_object('id', p.id, 'name', p.display_name, 'role', x.role) order by x.position, x.id) from project_person x
         join person p on p.id = x.person_id where x.project_id = j.id and x.to_on is null) as people
     from wanted w join project j on j.id = w.id order by j.seq`,
    JSON.stringify(titles),
    JSON.stringify(ids),
    JSON.stringify(keys),
    sourceId
  )
  return rows.map(({ texts, focus, tags, names, customs, organisations, people, deleted, ...project }) => ({
    ...project,
    texts: JSON.parse(texts) as KnownProject['texts'],
    focus: JSON.parse(focus) as string[],
    tags: JSON.parse(tags) as string[],
    names: JSON.parse(names) as string[],
    customs: JSON.parse(customs) as KnownProject['customs'],
    organisations: JSON.parse(organisations) as KnownProject['organisations'],
    people: JSON.parse(people) as KnownProject['people'],
    isTrashed: deleted === 1
  }))
}

/** Which project a source calls by that key; and which have our own ids. */
export const projectKeys = (db: Connection, keys: readonly string[], sourceId: string | null): { key: string; id: string }[] =>
  db.rows(
    `select x.key, x.entity_id as id from external_ref x join json_each(?) k on k.value = x.key
       where x.entity = 'project' and x.kind = 'id' and x.source_id is ?
     union all select j.id as key, j.id from project j join json_each(?) k on k.value = j.id`,
    JSON.stringify(keys),
    sourceId,
    JSON.stringify(keys)
  )

/** Organisations of the given names, also by their short and former ones. */
export const organisationsNamed = (db: Connection, names: readonly string[]): { asked: string; id: string }[] =>
  db.rows(
    `with asked(name) as (select value from json_each(?))
     select asked.name as asked, o.id from asked join organisation o on o.sort_key = sort_key(asked.name) and o.deleted_at is null
     union all select o.short_name, o.id from organisation o where o.deleted_at is null and o.short_name <> '' and o.short_name in (select name from asked)
     union all select n.name, o.id from organisation_name n join organisation o on o.id = n.organisation_id and o.deleted_at is null
       where n.name in (select name from asked)`,
    JSON.stringify(names)
  )

export interface NamedPerson {
  readonly asked: string
  readonly id: string
  readonly hasEmail: number
  /** Ids of organisations with an open role, as JSON. */
  readonly organisations: string
}

const personFacts = `p.id, exists (select 1 from contact_point c where c.owner_id = p.id and c.kind = 'email') as hasEmail,
  (select json_group_array(a.organisation_id) from affiliation a where a.person_id = p.id and a.to_on is null) as organisations`

/** Persons of the given names, each with the order of names they are sorted by. */
export const personsNamed = (db: Connection, names: readonly { name: string; sortKey: string }[]): NamedPerson[] =>
  db.rows(
    `select k.value ->> 'name' as asked, ${personFacts} from json_each(?) k
     join person p on p.sort_key = k.value ->> 'sortKey' and p.deleted_at is null and p.status <> 'anonymised'`,
    JSON.stringify(names)
  )

/** Persons by their own addresses. */
export const personsWith = (db: Connection, emails: readonly string[]): { asked: string; id: string }[] =>
  db.rows(
    `select e.value as asked, p.id from json_each(?) e join contact_point c on c.value_norm = e.value and c.kind = 'email' and c.owner_type = 'person'
     join person p on p.id = c.owner_id and p.deleted_at is null`,
    JSON.stringify(emails)
  )

/** What a source said of projects, the newest run first. */
export const projectRowsOf = (db: Connection, runIds: readonly string[]): { projectId: string; raw: string }[] =>
  db.rows(
    `select w.project_id as projectId, w.raw_json as raw from import_row w join import_run r on r.id = w.run_id
     where w.entity = 'project' and w.project_id is not null and w.disposition <> 'skip' and w.run_id in (select value from json_each(?))
     order by r.seq desc, w.row_no`,
    JSON.stringify(runIds)
  )
