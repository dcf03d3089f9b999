import type { Connection } from '#main/foundation/db/connection.ts'
import type { PartnerCard } from '#shared/model/partner-card.ts'

const points = (
  owner: string,
  kind: 'email' | 'phone'
) => `(select json_group_array(c.value_raw order by c.preferred desc, c.position, c.id)
  from contact_point c where c.owner_id = ${owner} and c.kind = '${kind}' and c.status <> 'retired')`

/** Of an organisation that an alias stands for: what it has an open role in and is not over, in the order of the card. */
const running = (alias: string, what: string): string => `(select json_group_array(${what} order by j.sort_key, j.seq) from project j
  where j.deleted_at is null and j.status in ('idea','planned','running','paused') and j.id in (select r.project_id
    from project_organisation r where r.organisation_id = ${alias}.id and r.to_on is null))`

/** The card of the partner that an alias stands for, as JSON; a statement in another language is better than none. */
export const cardSql = (alias: string, language: string): string => `json_object('name', ${alias}.name, 'web', ${alias}.website,
  'statement', coalesce((select v.text from statement s join statement_version v on v.statement_id = s.id and v.status = 'approved'
    where s.organisation_id = ${alias}.id order by s.language = ${language} desc, v.no desc, v.id desc limit 1), ''),
  'emails', json(${points(`${alias}.id`, 'email')}), 'phones', json(${points(`${alias}.id`, 'phone')}),
  'people', json((select json_group_array(json_object('name', p.display_name, 'title', a.title,
      'emails', json(${points('p.id', 'email')}), 'phones', json(${points('p.id', 'phone')})) order by a.position, a.id)
    from affiliation a join person p on p.id = a.person_id and p.deleted_at is null and p.status = 'active'
    where a.organisation_id = ${alias}.id and a.to_on is null and a.is_contact = 1)),
  'projects', json(${running(alias, "json_object('title', j.title, 'period', j.period_text)")}))`

/** Throws nothing for a partner that is not there: undefined. */
export function partnerCard(db: Connection, id: string, language: 'da' | 'en'): PartnerCard | undefined {
  const json = db.value<string>(`select ${cardSql('o', '?')} from organisation o where o.id = ?`, language, id)
  return json === undefined ? undefined : (JSON.parse(json) as PartnerCard)
}

/** Ids of the projects on the card. */
export const projectsOnCard = (db: Connection, partnerId: string): string[] =>
  JSON.parse(db.value<string>(`select ${running('o', 'j.id')} from organisation o where o.id = ?`, partnerId) ?? '[]') as string[]
