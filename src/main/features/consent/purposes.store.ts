import type { Connection } from '#main/foundation/db/connection.ts'
import type { LegalBasis, MailClass } from '#shared/model/purpose.ts'

export interface PurposeRecord {
  id: string
  version: number
  code: string
  name: string
  mailClass: MailClass
  legalBasis: LegalBasis | null
  description: string
  retentionDays: number | null
  uses: number
}

const columns = `u.id, u.version, u.code, u.name, u.mail_class as mailClass, u.legal_basis as legalBasis, u.description,
  u.retention_days as retentionDays,
  (select count(*) from list l where l.purpose_id = u.id) + (select count(*) from template t where t.purpose_id = u.id)
    + (select count(*) from mailing m where m.purpose_id = u.id) + (select count(*) from consent_event e where e.purpose_id = u.id)
    + (select count(*) from suppression s where s.purpose_id = u.id) as uses`

/** Those that are built in, in the order of the program, then the user's own by name. */
export const purposeRecords = (db: Connection): PurposeRecord[] =>
  db.rows<PurposeRecord>(
    `select ${columns} from purpose u where u.mail_class is not null and u.deleted_at is null order by u.name <> '', u.sort_key, u.seq`
  )

export const purposeRecord = (db: Connection, id: string): PurposeRecord | undefined =>
  db.row<PurposeRecord>(`select ${columns} from purpose u where u.id=? and u.mail_class is not null and u.deleted_at is null`, id)

/** Any purpose of the code, also one in the trash: codes are never given twice. */
export const isCodeTaken = (db: Connection, code: string): boolean =>
  db.value<number>('select exists (select 1 from purpose where code=?)', code) === 1

/** The user's own purpose of that name, however it is spelled. */
export const purposeNamed = (db: Connection, folded: string): string | undefined =>
  db.value<string>("select id from purpose where search_text=? and name <> '' and deleted_at is null", folded)

/** Whether letters for it rest on a yes of whoever gets them. */
export const needsConsent = (db: Connection, code: string): boolean =>
  db.value<number>("select 1 from purpose where code=? and legal_basis='consent'", code) === 1

export const mailClassOf = (db: Connection, code: string): MailClass | null | undefined =>
  db.value<MailClass | null>('select mail_class from purpose where code=?', code)
