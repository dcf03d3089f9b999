import { cardSql } from '#main/features/partners/index.ts'
import { partnerProjectsSql } from '#main/features/projects/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Language } from '#shared/model/language.ts'
import type { LetterNeeds } from './letter-needs.ts'
import type { LetterFacts } from './recipient-fields.pure.ts'

/** Whom a letter goes to: ids of the person, the role, the partner and those who get a copy. */
interface LetterKey {
  person: string
  affiliation: string | null
  partner: string | null
  copied: readonly string[]
}

const ownFields = (alias: string) => `(select json_group_object(f.search_text, json_array(f.type, v.value))
  from custom_value v join custom_field f on f.id = v.field_id where v.entity_id = ${alias}.id)`

const point = (owner: string, kind: 'email' | 'phone') => `(select c.value_raw from contact_point c
  where c.owner_id = ${owner} and c.kind = '${kind}' and c.status in ('ok','suspect') order by c.preferred desc, c.position, c.id limit 1)`

const named = "'givenName', n.given_name, 'familyName', n.family_name, 'honorific', n.honorific"

const copiedSql = `(select json_group_array(json_object(${named}) order by c.key)
  from json_each(j.value -> 'copied') c join person n on n.id = c.value)`

const peopleSql = `(select json_group_array(json_object('name', n.display_name, 'firstName', n.given_name, 'lastName', n.family_name,
    'title', r.title, 'email', coalesce(${point('n.id', 'email')}, ''), 'phone', coalesce(${point('n.id', 'phone')}, '')) order by r.position, r.id)
  from affiliation r join person n on n.id = r.person_id and n.deleted_at is null and n.status = 'active'
  where r.organisation_id = o.id and r.to_on is null and r.is_contact = 1)`

const addressSql = `(select json_object('label', d.label, 'poBox', d.po_box, 'extended', d.street2, 'street', d.street1,
    'postalCode', d.postal_code, 'city', d.city, 'region', d.region, 'country', d.country)
  from postal_address d where d.owner_id = o.id order by d.position, d.id limit 1)`

const statementSql = (language: Language) => `(select v.text from statement s join statement_version v on v.statement_id = s.id
    and v.status = 'approved' where s.organisation_id = o.id order by s.language = '${language}' desc, v.no desc, v.id desc limit 1)`

/** In the order of the keys, of letters of one language: what they need. A statement in another language is better than none. */
export function letterFacts(db: Connection, keys: readonly LetterKey[], needs: LetterNeeds, language: Language): LetterFacts[] {
  const needed = (need: keyof LetterNeeds, sql: string) => (needs[need] ? sql : 'null')
  return db.rows<LetterFacts>(
    `select p.given_name as givenName, p.family_name as familyName, p.honorific, p.display_name as displayName,
       p.salutation_override as salutationOverride, a.title, o.name as partnerName, o.organisation_type as partnerType, o.website,
       ${needed('phone', point('p.id', 'phone'))} as phone, ${needed('statement', statementSql(language))} as statement,
       ${needed('own', ownFields('p'))} as contactFields, ${needed('own', ownFields('o'))} as partnerFields,
       ${keys.some(({ copied }) => copied.length > 0) ? copiedSql : "'[]'"} as copied,
       ${needed('card', cardSql('o', `'${language}'`))} as card, ${needed('people', peopleSql)} as people,
       ${needed('projects', partnerProjectsSql('o'))} as projects, ${needed('address', addressSql)} as address
     from json_each(?) j join person p on p.id = j.value ->> 'person'
     left join affiliation a on a.id = j.value ->> 'affiliation' left join organisation o on o.id = j.value ->> 'partner' order by j.key`,
    JSON.stringify(keys)
  )
}

/** Files on the cards of the owners, the newest first. */
export const cardFiles = (db: Connection, ownerIds: readonly string[]): { ownerId: string; name: string; attachmentId: string }[] =>
  db.rows(
    `select l.entity_id as ownerId, l.caption as name, l.attachment_id as attachmentId
     from json_each(?) j join attachment_link l on l.entity_id = j.value and l.caption <> '' order by l.created_at desc, l.seq desc`,
    JSON.stringify(ownerIds)
  )

export const letterFile = (db: Connection, attachmentId: string): { bytes: Uint8Array; size: number } | undefined =>
  db.row('select bytes, size from attachment where id = ?', attachmentId)

/** Somebody of the staff as a sender. */
export const staffSender = (db: Connection, staffId: string | null): { name: string; address: string } | undefined =>
  db.row('select name, email as address from staff where id = ?', staffId)

export const senderRecord = (db: Connection): { name: string; address: string } | undefined =>
  db.row('select sender_name as name, sender_email as address from alliance')
