import { cardSql } from '#main/features/partners/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { LetterFacts } from './draft.pure.ts'

/** Whom a letter goes to: ids of the person, the role and the partner, and the language of the letter. */
interface LetterKey {
  person: string
  affiliation: string | null
  partner: string | null
  language: 'da' | 'en'
  /** Whether the letter says the card of the partner. */
  card: boolean
}

const ownFields = (alias: string) => `(select json_group_object(f.search_text, json_array(f.type, v.value))
  from custom_value v join custom_field f on f.id = v.field_id where v.entity_id = ${alias}.id)`

/** In the order of the keys. A statement in another language is better than none. */
export const letterFacts = (db: Connection, keys: readonly LetterKey[]): LetterFacts[] =>
  db.rows<LetterFacts>(
    `select p.given_name as givenName, p.family_name as familyName, p.display_name as displayName, p.salutation_override as salutationOverride,
       a.title, o.name as partnerName, o.website,
       (select c.value_raw from contact_point c where c.owner_id = p.id and c.kind = 'phone' and c.status in ('ok','suspect')
         order by c.preferred desc, c.position, c.id limit 1) as phone,
       (select v.text from statement s join statement_version v on v.statement_id = s.id and v.status = 'approved'
         where s.organisation_id = o.id order by s.language = j.value ->> 'language' desc, v.no desc, v.id desc limit 1) as statement,
       ${ownFields('p')} as contactFields, ${ownFields('o')} as partnerFields,
       case when j.value ->> 'card' then ${cardSql('o', "j.value ->> 'language'")} end as card
     from json_each(?) j join person p on p.id = j.value ->> 'person'
     left join affiliation a on a.id = j.value ->> 'affiliation' left join organisation o on o.id = j.value ->> 'partner' order by j.key`,
    JSON.stringify(keys)
  )

/** Somebody of the staff as a sender. */
export const staffSender = (db: Connection, staffId: string | null): { name: string; address: string } | undefined =>
  db.row('select name, email as address from staff where id = ?', staffId)

export const senderRecord = (db: Connection): { name: string; address: string } | undefined =>
  db.row('select sender_name as name, sender_email as address from alliance')
