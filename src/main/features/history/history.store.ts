import { recordRows } from '#main/features/records/index.ts'
import type { ChangeSetRow } from '#main/foundation/change-chain.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'

export interface SetRecord extends ChangeSetRow {
  changes: number
  firstTable: string | null
  firstRow: string | null
}

const columns = `s.*, (select count(*) from change c where c.change_set_id = s.id) as changes,
  (select c.table_name from change c where c.change_set_id = s.id order by c.seq limit 1) as firstTable,
  (select c.row_id from change c where c.change_set_id = s.id order by c.seq limit 1) as firstRow`

/** Change sets, the newest first; of one record, those that touched it or a row that belongs to it. */
export function changeSets(db: Connection, recordId: string | undefined, offset: number, limit: number): SetRecord[] {
  if (recordId === undefined)
    return db.rows<SetRecord>(`select ${columns} from change_set s order by s.seq desc limit ? offset ?`, limit, offset)
  return db.rows<SetRecord>(
    `with subject(id) as (values (?)) select ${columns} from change_set s
     where s.id in (select change_set_id from change where row_id in (${recordRows.any})) order by s.seq desc limit ? offset ?`,
    recordId,
    limit,
    offset
  )
}

export interface FieldChange {
  changeSet: string
  at: string
  kind: string
  table: string
  op: string
  before: string | null
  after: string | null
}

export const changesOf = (db: Connection, recordId: string): FieldChange[] =>
  db.rows<FieldChange>(
    `with subject(id) as (values (?)) select s.id as changeSet, s.at, s.kind, c.table_name as "table", c.op, c.before_json as before, c.after_json as after
     from change c join change_set s on s.id = c.change_set_id where c.row_id in (${recordRows.any}) order by c.seq desc limit 1000`,
    recordId
  )

const nameColumn: Record<string, string> = {
  organisation: 'select name from organisation where id=?',
  person: 'select display_name from person where id=?',
  affiliation: 'select p.display_name from affiliation a join person p on p.id = a.person_id where a.id=?',
  contact_point: `select coalesce(p.display_name, o.name) from contact_point c left join person p on p.id = c.owner_id
    left join organisation o on o.id = c.owner_id where c.id=?`,
  membership: 'select o.name from membership m join organisation o on o.id = m.organisation_id where m.id=?',
  list: 'select name from list where id=?',
  template: 'select name from template where id=?',
  mailing: 'select name from mailing where id=?',
  import_source: 'select name from import_source where id=?',
  consent_event: 'select p.display_name from consent_event e join person p on p.id = e.person_id where e.id=?',
  activity: `select coalesce(p.display_name, o.name) from activity_party y left join person p on p.id = y.person_id
    left join organisation o on o.id = y.organisation_id where y.activity_id=? order by y.id limit 1`,
  follow_up: 'select title from follow_up where id=?'
}

/** What a row is called now; empty when it is gone or has no name of its own. */
export function nameOf(db: Connection, table: string | null, id: string | null): string {
  const sql = table === null ? undefined : nameColumn[table]
  return sql && id !== null ? (db.value<string | null>(sql, id) ?? '') : ''
}

/** What the record is called that a row is, or belongs to. */
export function recordNameOf(unit: UnitOfWork, table: string, id: string): string {
  const name = nameOf(unit.db, table, id)
  const row = name === '' ? unit.find(table as TableName, id) : undefined
  const whole = row && unit.registry.get(table).partOf?.(row)
  return whole ? recordNameOf(unit, whole.table, whole.id) : name
}
