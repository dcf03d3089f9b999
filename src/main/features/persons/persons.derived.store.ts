import type { Connection } from '#main/foundation/db/connection.ts'
import { fold } from '#shared/rules/fold.ts'

/** What is searched of a person: the name, open roles with their organisations, every address and number, also retired ones. */
export function personText(row: { id: string; display_name: string }, db: Connection): string {
  const roles = db.column<string>(
    "select a.title || ' ' || o.name from affiliation a join organisation o on o.id = a.organisation_id where a.person_id=? and a.to_on is null order by a.id",
    row.id
  )
  const points = db.column<string>("select value_raw || ' ' || value_norm from contact_point where owner_id=? order by id", row.id)
  return fold([row.display_name, ...roles, ...points].join(' '))
}
