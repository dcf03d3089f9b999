import { everyoneOptedOut } from '#main/features/consent/index.ts'
import {
  type Asking,
  activityRows,
  addressRows,
  type FieldSource,
  lastMembership,
  type MoreRows,
  outreachSources,
  pointRows,
  saidByMe,
  sharedSources,
  togetherSources
} from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { isPlainList } from './list-rules.store.ts'
import { areas } from './partner-fields.store.ts'

const living = 'o.deleted_at is null'
const isOpen = 'a.to_on is null'
type Rows = Extract<FieldSource, { of: 'rows' }>

/** What stands on a role at a partner that is not in the trash. */
const inRole = (value: string, where = isOpen): Rows => ({
  of: 'rows',
  from: `affiliation a join organisation o on o.id = a.organisation_id and ${living}`,
  where,
  owner: 'a.person_id',
  value
})

/** What stands on the partner, and the people there now: crossed, for the few partners are gone through first, not the many roles. */
const peopleOf = (partner: string) => `${partner} cross join affiliation a on a.organisation_id = o.id and ${isOpen}`
const atPartner = (value: string, more = ''): Rows => ({
  of: 'rows',
  from: peopleOf(`organisation o ${more}`),
  where: living,
  owner: 'a.person_id',
  value
})
const anyRole = (where: string): FieldSource => ({ ...inRole('1', `${isOpen} and ${where}`), of: 'flag' })

const status = `join membership m on m.organisation_id = o.id and m.seq = ${lastMembership('o.id')}`
const statement = `join statement s on s.organisation_id = o.id join statement_version n on n.statement_id = s.id and n.no =
  (select max(x.no) from statement_version x where x.statement_id = s.id)`

/** Tags of the person and of the partner, found from the tags. */
const tagged = 'tag t cross join tagging x on x.tag_id = t.id'
const tags = `(select x.entity_id as owner, t.id, t.search_text from ${tagged}
  union all select a.person_id, t.id, t.search_text from ${peopleOf(`${tagged} cross join organisation o on o.id = x.entity_id`)} where ${living}) y`
const webs = `(select a.person_id as owner, o.website as url from ${peopleOf('organisation o')} where ${living} and o.website <> ''
  union all select c.owner_id, c.value_raw from contact_point c where c.kind = 'web' and c.status <> 'retired') w`
/** The first address of the person, else of the partner. */
const atHome = `(select d.owner_id as owner, d.city, d.postal_code, d.country from postal_address d
  union all select a.person_id, d.city, d.postal_code, d.country from ${peopleOf('postal_address d cross join organisation o on o.id = d.owner_id')}
    where ${living} and not exists (select 1 from postal_address x where x.owner_id = a.person_id)) d`

/** The projects that name a person now. */
const inProject = (value: string): Rows => ({
  of: 'rows',
  from: 'project_person x join project j on j.id = x.project_id',
  where: 'x.to_on is null and j.deleted_at is null',
  owner: 'x.person_id',
  value
})

/** Where the values of the fields of a person p stand. onLists: conditions on persons p. */
export const personFields = (db: Connection, asking: Asking, onLists: MoreRows) =>
  ({
    ...sharedSources('p'),
    name: { of: 'column', value: 'p.display_name', isSearched: true },
    givenName: { of: 'column', value: 'p.given_name' },
    familyName: { of: 'column', value: 'p.family_name' },
    title: inRole('a.title'),
    department: inRole('a.department'),
    partner: { ...atPartner('o.name'), each: 'o.id' },
    type: atPartner('o.organisation_type'),
    status: atPartner('m.status', status),
    focus: {
      of: 'rows',
      from: peopleOf(`${areas} cross join organisation o on o.id = x.organisation_id`),
      where: `x.to_on is null and ${living}`,
      owner: 'a.person_id',
      value: 'x.name',
      each: 'x.id'
    },
    goal: atPartner('g.status', 'join goal g on g.organisation_id = o.id'),
    primary: anyRole('a.is_primary = 1'),
    leave: anyRole('a.away_from is not null'),
    ended: inRole('a.to_on', 'a.to_on is not null'),
    quote: { of: 'rows', from: 'quotation q', where: '1', owner: 'q.person_id', value: 'q.text' },
    email: pointRows('email'),
    phone: pointRows('phone'),
    web: { of: 'rows', from: webs, where: '1', owner: 'w.owner', value: 'w.url' },
    city: addressRows('city', atHome, 'd.owner'),
    postalCode: addressRows('postal_code', atHome, 'd.owner'),
    country: addressRows('country', atHome, 'd.owner'),
    tag: { of: 'rows', from: tags, where: '1', owner: 'y.owner', value: 'y.search_text', isFolded: true, each: 'y.id' },
    list: {
      of: 'rows',
      from: 'list l join list_member m on m.list_id = l.id',
      where: `l.deleted_at is null and ${isPlainList('l')}`,
      owner: 'm.person_id',
      value: 'l.search_text',
      isFolded: true,
      also: onLists
    },
    project: { ...inProject('j.title'), each: 'j.id' },
    projectRole: inProject('x.role'),
    optedOut: { of: 'codes', codes: () => everyoneOptedOut(db, 'newsletter') },
    ...togetherSources('person', asking.today),
    ...outreachSources('person'),
    owner: { ...atPartner('s.name', 'join staff s on s.id = o.owner_staff_id'), said: saidByMe(asking) },
    lastOutreach: activityRows('person', 'derived_outreach_at'),
    lastDialogue: activityRows('person', 'derived_dialogue_at'),
    statement: atPartner('n.text', statement)
  }) satisfies Record<string, FieldSource>
