import type { Connection } from '#main/foundation/db/connection.ts'
import type { SmtpAccount } from './smtp-connection.ts'

interface AccountRow extends SmtpAccount {
  readonly version: number
  /** Whose address letters are from. */
  readonly sender: string
}

export const accountRow = (db: Connection): AccountRow => {
  const row = db.row<AccountRow>(
    'select smtp_host as host, smtp_port as port, smtp_user as user, version, sender_email as sender from alliance'
  )
  return row ?? { host: '', port: 587, user: '', version: 0, sender: '' }
}
