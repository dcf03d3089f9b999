import { cardSql } from '#main/features/partners/index.ts'
import { partnerProjectsSql } from '#main/features/projects/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { LetterNeeds } from './letter-needs.ts'
import type { LetterFacts } from './recipient-fields.pure.ts'

/** Whom a letter goes to: ids of the person, the role, the partner and those who get a copy, and the language of the letter. */
interface LetterKey extends LetterNeeds {
  person: string
  affiliation: string | null
  partner: string | null
  copied: readonly string[]
  language: 'da' | 'en'
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

/** In the order of the keys. A statement in another language is better than none. */
export const letterFacts = (db: Connection, keys: readonly LetterKey[]): LetterFacts[] =>
  db.rows<LetterFacts>(
    `select p.given_name as givenName, p.family_name as familyName, p.honorific, p.display_name as displayName,
       p.salutation_override as salutationOverride, a.title, o.name as partnerName, o.organisation_type as partnerType, o.website,
       ${point('p.id', 'phone')} as phone,
       (select v.text from statement s join statement_version v on v.statement_id = s.id and v.status = 'approved'
         where s.organisation_id = o.id order by s.language = j.value ->> 'language' desc, v.no desc, v.id desc limit 1) as statement,
       ${ownFields('p')} as contactFields, ${ownFields('o')} as partnerFields,
       case when j.value -> 'copied' = '[]' then '[]' else ${copiedSql} end as copied,
       case when j.value ->> 'card' then ${cardSql('o', "j.value ->> 'language'")} end as card,
       case when j.value ->> 'people' then ${peopleSql} end as people,
       case when j.value ->> 'projects' then ${partnerProjectsSql('o')} end as projects,
       case when j.value ->> 'address' then ${addressSql} end as address
     from json_each(?) j join person p on p.id = j.value ->> 'person'
     left join affiliation a on a.id = j.value ->> 'affiliation' left join organisation o on o.id = j.value ->> 'partner' order by j.key`,
    JSON.stringify(keys)
  )

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
