/** Kinds of cards that stand for those who sit, come or take part in them. */
export type GatheringKind = 'working_group' | 'event' | 'initiative'

const contactsOf = (table: string, card: string, where = '') => `union all select x.${card}, a.person_id, a.id, x.seq from ${table} x
    join affiliation a on a.organisation_id = x.organisation_id and a.to_on is null and a.is_contact = 1 where x.person_id is null${where}`

const relations: Readonly<Record<GatheringKind, (today: string) => string>> = {
  working_group: (today) => `select s.working_group_id as card, s.person_id as person, s.affiliation_id as role, s.seq as no from seat s
    where s.person_id is not null and (s.from_on is null or s.from_on <= '${today}') and (s.to_on is null or s.to_on >= '${today}')`,
  event: () => `select x.event_id as card, x.person_id as person, x.affiliation_id as role, x.seq as no from event_participant x
    where x.person_id is not null and x.status <> 'declined'
    ${contactsOf('event_participant', 'event_id', " and x.status <> 'declined'")}`,
  initiative: () => `select x.initiative_id as card, x.person_id as person, null as role, x.seq as no from initiative_participant x
    where x.person_id is not null
    ${contactsOf('initiative_participant', 'initiative_id', " and x.name_text = ''")}`
}

/**
 * Whom cards of a kind stand for on an ISO day, as a query for card, person, role and no: who sits in a group; who is on an event and has
 * not declined; who took part in an initiative. For an organisation that has named nobody stand its contact persons.
 */
export const standing = (kind: GatheringKind, today: string): string => relations[kind](today)
