import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'

const unsent = "r.state in ('planned','rendered','written') and m.status in ('draft','rendered')"

/** Letters to somebody in a role that are planned, rendered or written, and of which nobody has said that they are sent: recipient and mailing. */
export const unsentOf = (db: Connection, roleId: string): { id: string; name: string }[] =>
  db.rows(
    `select r.id, m.name from mailing_recipient r join mailing m on m.id = r.mailing_id where r.affiliation_id=? and ${unsent}
     order by m.mailed_at desc, m.seq desc, r.seq`,
    roleId
  )

export const unsentRecipient = (db: Connection, id: string, roleId: string): Row<'mailing_recipient'> | undefined =>
  db.row(
    `select r.* from mailing_recipient r join mailing m on m.id = r.mailing_id where r.id=? and r.affiliation_id=? and ${unsent}`,
    id,
    roleId
  )

/** Somebody gets the letter of a mailing already, or somebody else does at the address. */
export const isReached = (db: Connection, mailingId: string, personId: string, address: string | null): boolean =>
  db.value<number>(
    `select exists (select 1 from mailing_recipient where mailing_id=? and state <> 'excluded' and (person_id=? or to_norm=?))`,
    mailingId,
    personId,
    address
  ) === 1

/** The version of a mailing's letter in the person's language, if the mailing has one. */
export const versionFor = (db: Connection, mailingId: string, personId: string): string | undefined =>
  db.value<string>(
    `select v.id from mailing_recipient r join template_version v on v.id = r.template_version_id join template t on t.id = v.template_id
     join person p on p.id=? where r.mailing_id=? and t.locale = p.language limit 1`,
    personId,
    mailingId
  )
