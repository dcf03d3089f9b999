import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { Photo } from '#shared/model/record-parts.ts'

export const attachmentOf = (db: Connection, sha256: string): string | undefined =>
  db.value<string>('select id from attachment where sha256=?', sha256)

export const hasLink = (db: Connection, entityId: string, attachmentId: string): boolean =>
  db.value('select 1 from attachment_link where entity_id=? and attachment_id=?', entityId, attachmentId) !== undefined

/** Bytes that nothing points to are kept for redo, and are no part of what the card file says. */
export const isLinked = (row: Row<'attachment'>, db: Connection): boolean =>
  db.value(
    `select 1 from (select ? as id) a where ${['attachment_link', 'template_attachment', 'consent_event', 'sign_on_text']
      .map((table) => `exists (select 1 from ${table} where attachment_id = a.id)`)
      .join(' or ')}
       or exists (select 1 from goal where evidence_attachment_id = a.id)
       or exists (select 1 from goal where evidence_attachment_id = a.id)
       or exists (select 1 from mailing_recipient where files_json <> '[]' and instr(files_json, a.id) > 0)`,
    row.id
  ) !== undefined

// the newest picture that has no name of its own, as files on the card do; of those that came together, the first
const photoSql = `from attachment_link l join attachment a on a.id = l.attachment_id and a.mime like 'image/%'
  where l.entity_id=? and l.caption = '' order by l.created_at desc, l.id limit 1`

/** The picture of a record without its bytes. */
export const photoOf = (db: Connection, entityId: string): Photo | null =>
  db.row<Photo>(`select a.id as attachmentId, a.mime, a.size ${photoSql}`, entityId) ?? null

export const photoBytes = (db: Connection, entityId: string): { mime: string; bytes: Uint8Array } | undefined =>
  db.row(`select a.mime, a.bytes ${photoSql}`, entityId)
