import { cardSources, type FieldSource } from '#main/features/records/index.ts'
import { tagRows } from './working-group-fields.store.ts'

const column = (name: string): FieldSource => ({ of: 'column', value: `e.${name}` })

const guests = `event_participant x left join person p on p.id = x.person_id and p.deleted_at is null
  left join organisation o on o.id = x.organisation_id and o.deleted_at is null`
const onIt = (value: string, each: string, where: string): FieldSource => ({
  of: 'rows',
  ...{ from: guests, where: `${value} is not null${where}`, owner: 'x.event_id', value, each }
})
const who = 'coalesce(p.display_name, o.name)'

/** Where the values of the fields of an event e stand. */
export const eventFields = {
  ...cardSources('e'),
  note: column('description'),
  name: column('title'),
  eventKind: column('kind'),
  eventStatus: column('status'),
  date: { of: 'column', value: 'e.starts_at', isInstant: true },
  deadline: column('signup_deadline'),
  place: column('place'),
  capacity: column('capacity'),
  web: column('link'),
  person: onIt('p.display_name', 'p.id', ''),
  partner: onIt('o.name', 'o.id', ''),
  coming: onIt(who, 'x.id', " and x.status in ('accepted','attended')"),
  silent: onIt(who, 'x.id', " and x.status = 'invited'"),
  group: named('working_group', 'name', 'working_group_id'),
  project: named('project', 'title', 'project_id'),
  mailing: {
    of: 'rows',
    from: 'mailing m',
    where: "m.about_type = 'event' and m.status <> 'cancelled'",
    owner: 'm.about_id',
    value: 'm.name',
    each: 'm.id'
  },
  tag: tagRows
} satisfies Record<string, FieldSource>

/** The one card of a kind that an event is of. */
function named(table: 'working_group' | 'project', name: string, link: string): FieldSource {
  return {
    of: 'rows',
    from: `event y join ${table} w on w.id = y.${link} and w.deleted_at is null`,
    where: '1',
    owner: 'y.id',
    value: `w.${name}`,
    each: 'w.id'
  }
}
