import type { Connection } from '#main/foundation/db/connection.ts'

export interface InitiativeRecord {
  id: string
  version: number
  kind: string
  title: string
  addressees: string
  dateText: string
  dateFrom: string | null
  dateTo: string | null
  datePrecision: string
  statedParticipants: number | null
  known: number
  body: string
  outcome: string
  url: string
  signOnId: string | null
  signOnTitle: string | null
  textNo: number | null
  deletedAt: string | null
}

const initiative = `select i.id, i.version, i.kind, i.title, i.addressees, i.date_text as dateText, i.date_from as dateFrom,
    i.date_to as dateTo, i.date_precision as datePrecision, i.stated_participants as statedParticipants,
    (select count(distinct coalesce(x.organisation_id, x.person_id, x.name_text)) from initiative_participant x
      where x.initiative_id = i.id) as known, i.body, i.outcome, i.url,
    r.id as signOnId, r.title as signOnTitle, v.no as textNo, i.deleted_at as deletedAt
  from initiative i left join sign_on r on r.id = i.sign_on_id left join sign_on_text v on v.id = i.sign_on_text_id`

/** The newest first, those without a date last. */
export const initiativeRecords = (db: Connection): InitiativeRecord[] =>
  db.rows(`${initiative} where i.deleted_at is null order by i.date_from is null, i.date_from desc, i.sort_key, i.seq`)

export const initiativeRecord = (db: Connection, id: string): InitiativeRecord | undefined => db.row(`${initiative} where i.id = ?`, id)

interface ParticipantRecord {
  id: string
  organisationId: string | null
  personId: string | null
  name: string
  organisationName: string
}

/** Organisations by name with their persons after them, then the others. */
export const participantRecords = (db: Connection, initiativeId: string): ParticipantRecord[] =>
  db.rows(
    `select x.id, x.organisation_id as organisationId, x.person_id as personId,
       coalesce(p.display_name, nullif(x.name_text, ''), o.name) as name,
       case when p.id is null and x.name_text = '' then '' else coalesce(o.name, '') end as organisationName
     from initiative_participant x left join organisation o on o.id = x.organisation_id left join person p on p.id = x.person_id
     where x.initiative_id = ? order by o.sort_key is null, o.sort_key, p.sort_key, lower(x.name_text), x.seq`,
    initiativeId
  )

const column = { person: 'person_id', organisation: 'organisation_id' } as const

/** What somebody took part in, the newest first. */
export const initiativesOf = (
  db: Connection,
  type: keyof typeof column,
  id: string
): { id: string; title: string; dateText: string; outcome: string }[] =>
  db.rows(
    `select i.id, i.title, i.date_text as dateText, i.outcome from initiative i
     where i.deleted_at is null and i.id in (select initiative_id from initiative_participant where ${column[type]} = ?)
     order by i.date_from is null, i.date_from desc, i.sort_key`,
    id
  )
