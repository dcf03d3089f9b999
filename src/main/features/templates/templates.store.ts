import type { Connection } from '#main/foundation/db/connection.ts'
import type { Template } from '#shared/model/outreach.ts'

export interface TemplateRecord extends Omit<Template, 'used' | 'attachments' | 'builtIn'> {
  builtIn: string | null
  versionId: string
  purposeId: string
  used: number
}

const usedSql = (version: string) => `exists (select 1 from mailing_recipient r where r.template_version_id = ${version})`

const sql = `select t.id, t.version, t.name, t.locale as language, u.id as purposeId, u.code as purpose, w.id as twinId, v.id as versionId, v.no, v.subject, v.body,
    v.signature, t.built_in as builtIn,
    ${usedSql('v.id')} as used, max(t.updated_at, v.updated_at) as updatedAt
  from template t join purpose u on u.id = t.purpose_id
  join template_version v on v.template_id = t.id and v.no = (select max(no) from template_version where template_id = t.id)
  left join template w on w.id = t.twin_template_id and w.deleted_at is null`

/** Each template with its newest version, in Danish order. */
export const templateRecords = (db: Connection): TemplateRecord[] =>
  db.rows<TemplateRecord>(`${sql} where t.deleted_at is null order by t.sort_key, t.seq`)

export const templateRecord = (db: Connection, id: string): TemplateRecord | undefined =>
  db.row<TemplateRecord>(`${sql} where t.id=? and t.deleted_at is null`, id)

/** The template that has the name, however it is spelled. */
export const templateNamed = (db: Connection, folded: string): string | undefined =>
  db.value<string>('select id from template where search_text=? and deleted_at is null', folded)

/** Whether a mailing was made with the version: from then on it stays as it is. */
export const isUsed = (db: Connection, versionId: string): boolean => db.value<number>(`select ${usedSql('?')}`, versionId) === 1

/** Whether a mailing was made with any version of the template. */
export const isTemplateUsed = (db: Connection, id: string): boolean =>
  db.value<number>(`select exists (select 1 from template_version v where v.template_id = ? and ${usedSql('v.id')})`, id) === 1

/** Templates that call this one their twin. */
export const twinsOf = (db: Connection, id: string): string[] => db.column<string>('select id from template where twin_template_id=?', id)

export interface VersionRecord {
  id: string
  no: number
  language: 'da' | 'en'
  subject: string
  body: string
  signature: string
  createdAt: string
  mailings: number
}

/** What a version says. */
export const versionText = (db: Connection, id: string): Pick<VersionRecord, 'subject' | 'body' | 'signature' | 'language'> | undefined =>
  db.row(
    `select v.subject, v.body, v.signature, t.locale as language from template_version v join template t on t.id = v.template_id where v.id=?`,
    id
  )

/** The newest first. */
export const versionsOf = (db: Connection, templateId: string): VersionRecord[] =>
  db.rows<VersionRecord>(
    `select v.id, v.no, t.locale as language, v.subject, v.body, v.signature, v.created_at as createdAt,
       (select count(distinct mailing_id) from mailing_recipient r where r.template_version_id = v.id) as mailings
     from template_version v join template t on t.id = v.template_id where v.template_id=? order by v.no desc`,
    templateId
  )

export interface AttachmentRecord {
  id: string
  kind: string
  attachmentId: string | null
  size: number | null
  definition: string
}

/** What goes along with a version, in its order. */
export const attachmentsOf = (db: Connection, versionId: string): AttachmentRecord[] =>
  db.rows<AttachmentRecord>(
    `select a.id, a.kind, a.attachment_id as attachmentId, f.size, a.definition_json as definition
     from template_attachment a left join attachment f on f.id = a.attachment_id where a.template_version_id=? order by a.position, a.seq`,
    versionId
  )
