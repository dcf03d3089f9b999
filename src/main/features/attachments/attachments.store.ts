import type { Connection } from '#main/foundation/db/connection.ts'
import type { Attachment } from '#shared/model/attachment.ts'
import type { Subject } from '#shared/model/follow-up.ts'

/** Without pictures that cards came with: those have no name. */
export const attachmentsOf = (db: Connection, { type, id }: Subject): Attachment[] =>
  db.rows<Attachment>(
    `select l.id, l.version, l.caption as name, a.size, l.created_at as addedAt
     from attachment_link l join attachment a on a.id = l.attachment_id
     where l.entity_id = ? and l.entity = ? and l.caption <> '' order by l.created_at desc, l.seq desc`,
    id,
    type
  )

export const contentOf = (db: Connection, linkId: string): { name: string; mime: string; bytes: Uint8Array } | undefined =>
  db.row(
    `select l.caption as name, a.mime, a.bytes from attachment_link l join attachment a on a.id = l.attachment_id
     where l.id = ? and l.caption <> ''`,
    linkId
  )

export const totalOf = (db: Connection): { count: number; bytes: number } =>
  db.row('select count(*) as count, coalesce(sum(size), 0) as bytes from attachment') ?? { count: 0, bytes: 0 }
