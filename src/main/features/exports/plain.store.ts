import { standing } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { CardPlural } from '#shared/model/card-kind.ts'

/** Of each column, what stands in it; nothing is null. Fields of the user's own stand in customs, by their ids, as JSON. */
export type PlainFacts = Readonly<Record<string, string | null>>
export type PlainPlural = Extract<CardPlural, 'workingGroups' | 'events' | 'initiatives'>

const list = (sql: string) => `(select group_concat(name, '; ') from (${sql}))`
const tags = list('select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = c.id order by t.sort_key')
const customs = '(select json_group_object(v.field_id, v.value) from custom_value v where v.entity_id = c.id)'
const sitting = (today: string, where: string) =>
  list(`select p.display_name as name from (${standing('working_group', today)}) z join seat s on s.seq = z.no
    join person p on p.id = z.person and p.deleted_at is null where z.card = c.id and ${where} group by p.id order by p.sort_key`)
const partners = (today: string) =>
  list(`select distinct o.name from seat s join organisation o on o.id = s.organisation_id and o.deleted_at is null
    where s.working_group_id = c.id and (s.to_on is null or s.to_on >= '${today}') order by o.sort_key`)
const guests = list(`select coalesce(p.display_name, o.name) as name from event_participant x left join person p on p.id = x.person_id
  left join organisation o on o.id = x.organisation_id where x.event_id = c.id and x.status in ('accepted','attended')
  order by coalesce(p.sort_key, o.sort_key)`)
const known = list(`select coalesce(p.display_name, nullif(x.name_text, ''), o.name) as name from initiative_participant x
  left join person p on p.id = x.person_id left join organisation o on o.id = x.organisation_id where x.initiative_id = c.id
  order by o.sort_key is null, o.sort_key, p.sort_key, x.seq`)

const queries: Readonly<Record<PlainPlural, (today: string) => string>> = {
  workingGroups: (today) => `select c.id, c.name, c.status, c.mandate, ${sitting(today, "s.function = 'chair'")} as chairs,
      ${sitting(today, '1')} as members, ${partners(today)} as partners, c.from_on as fromOn, c.to_on as toOn, c.note, ${tags} as tags, ${customs} as customs
    from json_each(?) j join working_group c on c.id = j.value and c.deleted_at is null order by j.key`,
  events: () => `select c.id, c.title, c.kind, c.status, c.starts_at as startsAt, c.ends_at as endsAt, c.place, c.link,
      c.signup_deadline as deadline, cast(c.capacity as text) as capacity, ${guests} as coming,
      (select w.name from working_group w where w.id = c.working_group_id) as "group",
      (select w.title from project w where w.id = c.project_id) as project, c.description, ${tags} as tags, ${customs} as customs
    from json_each(?) j join event c on c.id = j.value and c.deleted_at is null order by j.key`,
  initiatives: () => `select c.id, c.title, c.kind, c.date_text as date, c.addressees, cast(c.stated_participants as text) as stated,
      ${known} as known, c.outcome, c.body, c.url, ${tags} as tags, ${customs} as customs
    from json_each(?) j join initiative c on c.id = j.value and c.deleted_at is null order by j.key`
}

/** Groups, events or initiatives in the given order; what is gone by now is left out. */
export const plainFacts = (db: Connection, kind: PlainPlural, ids: readonly string[], today: string): PlainFacts[] =>
  db.rows<PlainFacts>(queries[kind](today), JSON.stringify(ids))
