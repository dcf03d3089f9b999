import { Leave } from '#shared/model/role-end.ts'

/** SQL for the leave from a role as JSON, null without one; a stand-in whose own role is over stands in no more. */
export const leaveSql = (role: string): string =>
  `(select json_object('from', ${role}.away_from, 'until', ${role}.away_until, 'standIn', json((
     select json_object('personId', sp.id, 'name', sp.display_name) from affiliation sa join person sp on sp.id = sa.person_id
     where sa.id = ${role}.stand_in_affiliation_id and sa.to_on is null and sp.deleted_at is null)))
   where ${role}.away_from is not null and ${role}.to_on is null)`

export const readLeave = (json: string | null): Leave | null => (json === null ? null : Leave.parse(JSON.parse(json)))
