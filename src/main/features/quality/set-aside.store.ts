import type { Connection } from '#main/foundation/db/connection.ts'
import type { QualityRule } from '#shared/model/quality.ts'

export interface SetAside {
  id: string
  rule: QualityRule
  entityId: string
  part: string
  fingerprint: string
  reason: string
  until: string | null
  at: string
}

// the column names the field, and which of its values where it has several: "email:<id>"
const columns = `id, rule, entity_id as entityId, case when instr(field, ':') > 0 then substr(field, instr(field, ':') + 1) else '' end as part,
  fingerprint, ignore_reason as reason, ignore_until as until, updated_at as at`

/** Everything that was ever set aside and not taken back, also what is no longer so. */
export const allSetAside = (db: Connection): SetAside[] => db.rows<SetAside>(`select ${columns} from quality_issue`)

export const setAsideOf = (db: Connection, entityId: string): SetAside[] =>
  db.rows<SetAside>(`select ${columns} from quality_issue where entity_id=?`, entityId)
