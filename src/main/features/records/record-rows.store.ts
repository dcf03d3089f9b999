import type { CardKind } from '#shared/model/card-kind.ts'

/** Spelled as in the index change_removed. */
export const formerOwner =
  "coalesce(c.before_json ->> 'owner_id', c.before_json ->> 'entity_id', c.before_json ->> 'organisation_id', c.before_json ->> 'project_id')"

const parts = `select s.id from subject s
  union select p.id from contact_point p join subject s on p.owner_id = s.id
  union select p.id from postal_address p join subject s on p.owner_id = s.id
  union select p.id from tagging p join subject s on p.entity_id = s.id
  union select p.id from custom_value p join subject s on p.entity_id = s.id
  union select p.id from attachment_link p join subject s on p.entity_id = s.id
  union select c.row_id from subject s cross join change c indexed by change_removed on ${formerOwner} = s.id where c.op = 'remove' and c.table_name in ('postal_address','tagging','custom_value','attachment_link')`
const ofPerson = `union select a.id from affiliation a join subject s on a.person_id = s.id
  union select e.id from consent_event e join subject s on e.person_id = s.id
  union select q.id from quotation q join subject s on q.person_id = s.id
  union select x.id from alliance_person x join subject s on x.person_id = s.id`
const ofOrganisation = `union select a.id from affiliation a join subject s on a.organisation_id = s.id
  union select m.id from membership m join subject s on m.organisation_id = s.id
  union select g.id from goal g join subject s on g.organisation_id = s.id
  union select x.id from organisation_focus x join subject s on x.organisation_id = s.id
  union select v.id from statement t join subject s on t.organisation_id = s.id join statement_version v on v.statement_id = t.id`
const ofProject = `union select r.id from project_organisation r join subject s on r.project_id = s.id
  union select x.id from project_person x join subject s on x.project_id = s.id
  union select m.id from milestone m join subject s on m.project_id = s.id`

const ofGroup = 'union select s2.id from seat s2 join subject s on s2.working_group_id = s.id'
const ofEvent = 'union select x.id from event_participant x join subject s on x.event_id = s.id'
const ofInitiative = 'union select x.id from initiative_participant x join subject s on x.initiative_id = s.id'

/** A record and the rows that make it up, also those it has no more, for a table subject(id). Roles belong to both ends. */
export const recordRows = {
  person: `${parts} ${ofPerson}`,
  organisation: `${parts} ${ofOrganisation}`,
  project: `${parts} ${ofProject}`,
  working_group: `${parts} ${ofGroup}`,
  event: `${parts} ${ofEvent}`,
  initiative: `${parts} ${ofInitiative}`,
  any: `${parts} ${ofPerson} ${ofOrganisation} ${ofProject} ${ofGroup} ${ofEvent} ${ofInitiative}`
} as const satisfies Record<CardKind | 'any', string>
