import type { Connection } from '#main/foundation/db/connection.ts'
import { longRows } from '#main/foundation/db/long-rows.ts'
import type { QualityEntity, QualityField, QualityRule } from '#shared/model/quality.ts'
import type { Found } from './found.ts'
import { asTheyLie, isExpected, isPartner } from './whose.store.ts'

interface Blank {
  rule: QualityRule
  entity: Exclude<QualityEntity, 'affiliation'>
  field: QualityField
  /** The record as id, what was there before, and what could be filled in as a suggestion. */
  columns: string
  /** True of a record on which it is not filled in. */
  where: string
}

const tables = { person: 'person p', organisation: 'organisation o' } as const

const point = (kind: 'email' | 'phone'): Blank => ({
  rule: `${kind}-missing`,
  entity: 'person',
  field: kind,
  columns: `p.id, (select group_concat(c.value_norm, ' ') from contact_point c where c.owner_id = p.id and c.kind = '${kind}') as before,
    null as suggestion`,
  where: `not exists (select 1 from contact_point c where c.owner_id = p.id and c.kind = '${kind}' and c.status <> 'retired')
    and ${isExpected}`
})

const primary = 'select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null where a.organisation_id = o.id'

const blanks: readonly Blank[] = [
  point('email'),
  point('phone'),
  {
    rule: 'primary-missing',
    entity: 'organisation',
    field: 'primary',
    columns: `o.id, null as before, (select p.display_name from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
        where a.organisation_id = o.id and a.to_on is null and a.is_contact = 1 order by a.position, a.id limit 1) as suggestion`,
    where: `not exists (${primary} and a.to_on is null and a.is_primary = 1) and ${isPartner}`
  },
  {
    rule: 'type-missing',
    entity: 'organisation',
    field: 'type',
    columns: 'o.id, null as before, o.name as suggestion',
    where: `o.organisation_type is null and ${isPartner}`
  },
  {
    rule: 'statement-missing',
    entity: 'organisation',
    field: 'statement',
    columns: 'o.id, null as before, null as suggestion',
    where: `not exists (select 1 from statement s where s.organisation_id = o.id) and ${isPartner}`
  }
]

interface BlankRow {
  id: string
  before: string | null
  suggestion: string | null
}

/** What is not filled in; with a record, on that card alone. A suggestion of a type is the name to propose it from. */
export function blanksOf(db: Connection, record?: { entity: Blank['entity']; id: string }): Found[] {
  return blanks
    .filter(({ entity }) => record === undefined || record.entity === entity)
    .flatMap(({ rule, entity, field, columns, where }) => {
      const select = `select ${columns} from ${tables[entity]}`
      const rows = record
        ? db.rows<BlankRow>(`${select} where ${where} and ${tables[entity].at(-1)}.id = ?`, record.id)
        : longRows<BlankRow>(db, 'person', `${select} ${asTheyLie} where ${where}`)
      return rows.map(
        ({ id, before, suggestion }): Found => ({
          ...{ rule, entity, field, suggestion, entityId: id, part: '', value: '' },
          about: before ?? ''
        })
      )
    })
}
