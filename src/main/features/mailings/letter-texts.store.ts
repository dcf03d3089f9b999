import type { Connection } from '#main/foundation/db/connection.ts'

/** The texts of the letters of a mailing: the one it was made with, and its twin where somebody gets that. */
export const letterTexts = (db: Connection, mailingId: string): string[] =>
  db.column(
    `select subject || ' ' || body || ' ' || signature from template_version where id in (
       select template_version_id from mailing_recipient where mailing_id = ?)`,
    mailingId
  )
