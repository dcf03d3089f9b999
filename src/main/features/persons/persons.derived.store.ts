import { citiesOf, customTextsOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { fold } from '#shared/rules/fold.ts'

// one table and no order each: only then SQLite does not plan anew for each person of an import
const rolesSql = `select a.title || ' ' || (select o.name from organisation o where o.id = a.organisation_id) from affiliation a
  where a.person_id=? and a.to_on is null`
const pointsSql = "select value_raw || ' ' || value_norm from contact_point where owner_id=? and kind <> 'web'"

/**
 * What is searched of a person: the name, open roles with their organisations, every address and number, also retired ones, towns and
 * fields of the user's own. Who is in the trash is not found.
 */
export function personText(row: { id: string; display_name: string; deleted_at: string | null }, db: Connection): string {
  if (row.deleted_at !== null) return ''
  const roles = db.column<string>(rolesSql, row.id).sort()
  const points = db.column<string>(pointsSql, row.id).sort()
  const others = [...citiesOf(db, row.id), ...customTextsOf(db, row.id)].sort()
  return fold([row.display_name, ...roles, ...points, ...others].join(' '))
}
