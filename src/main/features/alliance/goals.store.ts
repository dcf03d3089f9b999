import type { Connection } from '#main/foundation/db/connection.ts'
import type { Goal } from '#shared/model/focus.ts'

/** What is under way first, then by its day. */
export const goalsOf = (db: Connection, partnerId: string): Goal[] =>
  db
    .rows<Omit<Goal, 'file'> & { fileId: string | null; fileName: string }>(
      `select g.id, g.version, g.organisation_id as partnerId, g.text, g.status, g.due_on as dueOn, g.result, g.evidence,
         a.id as fileId, a.name as fileName
       from goal g left join attachment a on a.id = g.evidence_attachment_id where g.organisation_id = ?
       order by g.status in ('reached','dropped'), g.due_on is null, g.due_on, g.seq`,
      partnerId
    )
    .map(({ fileId, fileName, ...goal }) => ({ ...goal, file: fileId === null ? null : { id: fileId, name: fileName } }))

export const goalFile = (db: Connection, goalId: string): { name: string; mime: string; bytes: Uint8Array } | undefined =>
  db.row('select a.name, a.mime, a.bytes from goal g join attachment a on a.id = g.evidence_attachment_id where g.id = ?', goalId)
