import type { Connection } from '#main/foundation/db/connection.ts'
import { longRows } from '#main/foundation/db/long-rows.ts'
import { asTheyLie } from './whose.store.ts'

export interface TextRecord {
  entity: 'person' | 'organisation'
  entityId: string
  field: 'notes' | 'log' | 'statement'
  /** Of the entry or of the statement. */
  part: string
  text: string
}

/** Six figures that may be a day; the rule looks closer. */
const mayHold = (column: string) => `${column} glob '*[0-3][0-9][01][0-9][0-9][0-9]*'`

const sql = (scan: typeof asTheyLie | '') => `
  select 'person' as entity, p.id as entityId, 'notes' as field, '' as part, p.notes as text
    from person p ${scan} where p.deleted_at is null and ${mayHold('p.notes')}
  union all
  select 'organisation', o.id, 'notes', '', o.notes from organisation o ${scan} where o.deleted_at is null and ${mayHold('o.notes')}
  union all
  select case when y.person_id is null then 'organisation' else 'person' end, coalesce(y.person_id, y.organisation_id), 'log', v.id, v.body
    from activity v join activity_party y on y.id = (select z.id from activity_party z where z.activity_id = v.id order by z.id limit 1)
    where v.deleted_at is null and v.mailing_id is null and ${mayHold('v.body')}
  union all
  select 'organisation', s.organisation_id, 'statement', s.id, v.text
    from statement s join organisation o on o.id = s.organisation_id and o.deleted_at is null
    join statement_version v on v.statement_id = s.id
    where ${mayHold('v.text')} and v.no = (select max(w.no) from statement_version w where w.statement_id = s.id)`

/** Texts that people write freely and in which a civil registration number may stand. Of statements the newest version. */
export const textsWithFigures = (db: Connection): TextRecord[] => longRows<TextRecord>(db, 'person', sql(asTheyLie))

/** One of them as it is now. */
export const textNow = (
  db: Connection,
  { entityId, field, part }: Pick<TextRecord, 'entityId' | 'field' | 'part'>
): TextRecord | undefined =>
  db.row<TextRecord>(`select * from (${sql('')}) where entityId = ? and field = ? and part = ?`, entityId, field, part)

/** The statement of a partner that was written last. */
export const newestStatement = (db: Connection, organisationId: string): { language: string } | undefined =>
  db.row<{ language: string }>(
    `select s.language from statement s join statement_version v on v.statement_id = s.id
     where s.organisation_id = ? order by v.created_at desc, v.no desc limit 1`,
    organisationId
  )
