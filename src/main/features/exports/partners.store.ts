import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

export interface PartnerRecord {
  id: string
  name: string
  shortName: string
  organisationType: string | null
  membership: string | null
  membershipKind: string | null
  /** As it was written. */
  joined: string | null
  left: string | null
  cvr: string
  website: string
  notes: string
  source: string | null
  updatedAt: string
  statement: string | null
  /** What a card says beyond the model, as JSON. */
  extra: string | null
}

/** Partners in the given order, with the newest version of what they say; whoever is gone by now is left out. */
export const partnerRecords = (db: Connection, ids: readonly string[]): PartnerRecord[] =>
  db.rows<PartnerRecord>(
    `select o.id, o.name, o.short_name as shortName, o.organisation_type as organisationType, m.status as membership, m.kind as membershipKind,
       m.joined_text as joined, m.left_on as left, o.cvr,
       o.website, o.notes, i.name as source, o.updated_at as updatedAt,
       (select v.text from statement s join statement_version v on v.statement_id = s.id where s.organisation_id = o.id
         order by v.created_at desc, v.no desc limit 1) as statement, x.lines_json as extra
     from json_each(?) j join organisation o on o.id = j.value and o.deleted_at is null
     left join membership m on m.seq = ${lastMembership('o.id')}
     left join import_source i on i.id = o.source_id left join card_extra x on x.entity_id = o.id order by j.key`,
    JSON.stringify(ids)
  )
