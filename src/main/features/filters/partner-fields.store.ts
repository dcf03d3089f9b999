import { rhythmStates } from '#main/features/cadence/index.ts'
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
import { itselfOrSomebodyAmong, itselfOrSomebodyWith, somebodyAmong } from './people-of.store.ts'

/** People who are there now. */
const people = 'affiliation a join person p on p.id = a.person_id and p.deleted_at is null'
const contacts = (where: string): Extract<FieldSource, { of: 'rows' }> => ({
  of: 'rows',
  bare: {
    from: 'affiliation a',
    where: `a.to_on is null and a.person_id not in (select p.id from person p where p.deleted_at is not null)${where}`
  },
  from: people,
  where: `a.to_on is null${where}`,
  owner: 'a.organisation_id',
  value: 'p.display_name'
})

/** Of the partner itself or of somebody there. */
function points(kind: 'email' | 'phone') {
  const rows = pointRows(kind)
  return {
    ...rows,
    others: { from: rows.from, where: rows.where, owner: rows.owner, holds: itselfOrSomebodyAmong, anyOf: itselfOrSomebodyWith }
  } satisfies FieldSource
}

const listMembers = { from: 'list l join list_member m on m.list_id = l.id', where: `l.deleted_at is null and ${isPlainList('l')}` }

/** The partnership that is open, else the last one. */
const membership = (value: string, where = '1'): FieldSource => ({
  of: 'rows',
  from: 'membership m',
  where: `m.seq = ${lastMembership('m.organisation_id')} and ${where}`,
  owner: 'm.organisation_id',
  value
})

const rows = (from: string, owner: string, value: string, where = '1'): Extract<FieldSource, { of: 'rows' }> => ({
  of: 'rows',
  from,
  where,
  owner,
  value
})

/** Roles that are held now, in projects that are not in the trash. */
const inProject = 'r.to_on is null and j.deleted_at is null'

/** Areas that organisations work in, and all that those lie under, by both names. */
export const areas = `(with recursive up(id, at) as (select id, id from focus_area
    union all select up.id, f.parent_id from up join focus_area f on f.id = up.at where f.parent_id is not null)
  select w.organisation_id, w.to_on, f.id, n.name from organisation_focus w join up on up.id = w.focus_area_id join focus_area f on f.id = up.at
  join (select id, name_da as name from focus_area union all select id, name_en from focus_area where name_en <> '') n on n.id = f.id) x`

/** Where the values of the fields of a partner o stand. onLists: queries for ids of persons. */
export const partnerFields = (db: Connection, asking: Asking, onLists: MoreRows) =>
  ({
    ...sharedSources('o'),
    name: { of: 'column', value: 'o.name', isSearched: true },
    formerName: rows('organisation_name n', 'n.organisation_id', 'n.name', "n.kind = 'former'"),
    type: { of: 'column', value: 'o.organisation_type' },
    status: membership('m.status'),
    kind: membership('m.kind'),
    // whoever came back has joined twice
    joined: rows('membership m', 'm.organisation_id', 'm.joined_from'),
    left: rows('membership m', 'm.organisation_id', 'm.left_on'),
    focus: { ...rows(areas, 'x.organisation_id', 'x.name', 'x.to_on is null'), each: 'x.id' },
    goal: rows('goal g', 'g.organisation_id', 'g.status'),
    quote: rows('quotation q join affiliation r on r.id = q.affiliation_id', 'r.organisation_id', 'q.text'),
    person: {
      ...contacts(''),
      others: { from: 'person p', where: '1', owner: 'p.id', holds: somebodyAmong },
      searched: { table: 'person', alias: 'p' }
    },
    primary: contacts(' and a.is_primary = 1'),
    email: points('email'),
    phone: points('phone'),
    web: { of: 'column', value: 'o.website' },
    domain: rows('organisation_domain d', 'd.organisation_id', 'd.domain', "d.status = 'current'"),
    cvr: { of: 'column', value: 'o.cvr' },
    project: {
      ...rows('project_organisation r join project j on j.id = r.project_id', 'r.organisation_id', 'j.title', inProject),
      each: 'j.id'
    },
    projectRole: rows('project_organisation r join project j on j.id = r.project_id', 'r.organisation_id', 'r.role', inProject),
    ...togetherSources('organisation', asking.today),
    ...outreachSources('organisation'),
    city: addressRows('city'),
    postalCode: addressRows('postal_code'),
    country: addressRows('country'),
    tag: { ...rows('tag t join tagging x on x.tag_id = t.id', 'x.entity_id', 't.search_text'), isFolded: true },
    list: {
      ...rows(
        `${listMembers.from} join affiliation a on a.person_id = m.person_id join person p on p.id = a.person_id and p.deleted_at is null`,
        'a.organisation_id',
        'l.search_text',
        `${listMembers.where} and a.to_on is null`
      ),
      others: { ...listMembers, owner: 'm.person_id', holds: somebodyAmong },
      isFolded: true,
      each: 'l.id',
      also: (isAsked) => onLists(isAsked).map(({ sql, parameters }) => ({ sql: somebodyAmong(sql), parameters }))
    },
    rhythm: { of: 'codes', codes: () => rhythmStates({ db, now: asking.today }) },
    owner: { of: 'column', value: '(select s.name from staff s where s.id = o.owner_staff_id)', said: saidByMe(asking) },
    lastOutreach: activityRows('organisation', 'derived_outreach_at'),
    lastDialogue: activityRows('organisation', 'derived_dialogue_at'),
    statement: rows(
      'statement s join statement_version n on n.statement_id = s.id',
      's.organisation_id',
      'n.text',
      'n.no = (select max(x.no) from statement_version x where x.statement_id = s.id)'
    )
  }) satisfies Record<string, FieldSource>
