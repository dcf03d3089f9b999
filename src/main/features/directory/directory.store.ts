import type { Connection } from '#main/foundation/db/connection.ts'

export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly isPrimary: number
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

export interface ListedPartner {
  readonly name: string
  readonly statement: string
  readonly people: readonly ListedPerson[]
}

const points = (kind: 'email' | 'phone') => `json((select json_group_array(c.value_raw order by c.preferred desc, c.position, c.id)
  from contact_point c where c.owner_id = p.id and c.kind = '${kind}' and c.status in ('ok','suspect')))`

/** Partners with their approved statement and the contact persons they have now, in the order of the ids. A statement in another language is better than none. */
export const listedPartners = (db: Connection, ids: readonly string[], language: 'da' | 'en'): ListedPartner[] =>
  db
    .column<string>(
      `select json_object('name', o.name,
         'statement', coalesce((select v.text from statement s join statement_version v on v.statement_id = s.id and v.status = 'approved'
           where s.organisation_id = o.id order by s.language = ? desc, v.no desc, v.id desc limit 1), ''),
         'people', json((select json_group_array(json_object('id', p.id, 'name', p.display_name, 'title', a.title, 'isPrimary', a.is_primary,
             'emails', ${points('email')}, 'phones', ${points('phone')}) order by a.is_primary desc, a.position, a.id)
           from affiliation a join person p on p.id = a.person_id and p.deleted_at is null and p.status = 'active'
           where a.organisation_id = o.id and a.to_on is null and a.is_contact = 1)))
       from json_each(?) j join organisation o on o.id = j.value order by j.key`,
      language,
      JSON.stringify(ids)
    )
    .map((json) => JSON.parse(json) as ListedPartner)

export const allianceName = (db: Connection): string => db.value<string>('select name from alliance') ?? ''
