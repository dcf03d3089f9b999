import type { Connection } from '#main/foundation/db/connection.ts'
import type { LegalBasis } from '#shared/model/purpose.ts'

export interface ProcessingFacts {
  alliance: string
  secretariat: string
  senderName: string
  senderEmail: string
  months: number
  persons: number
  files: number
  open: number
  closed: number
  purposes: { code: string; name: string; legalBasis: LegalBasis | null; description: string; retentionDays: number | null }[]
}

/** What the record of processing is made of. */
export function processingFacts(db: Connection): ProcessingFacts {
  const facts = db.row<Omit<ProcessingFacts, 'purposes'>>(
    `select name as alliance, secretariat, sender_name as senderName, sender_email as senderEmail, retention_months as months,
       (select count(*) from person where deleted_at is null) as persons, (select count(*) from written_file) as files,
       (select count(*) from gdpr_case where closed_on is null) as open, (select count(*) from gdpr_case where closed_on is not null) as closed
     from alliance`
  )
  const purposes = db.rows<ProcessingFacts['purposes'][number]>(
    `select code, name, legal_basis as legalBasis, description, retention_days as retentionDays from purpose
     where mail_class is not null and deleted_at is null order by name <> '', sort_key, seq`
  )
  const nothing = { alliance: '', secretariat: '', senderName: '', senderEmail: '', months: 24, persons: 0, files: 0, open: 0, closed: 0 }
  return { ...nothing, ...facts, purposes }
}
