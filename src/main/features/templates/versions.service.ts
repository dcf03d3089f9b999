import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { TemplateVersion } from '#shared/model/outreach.ts'
import { maxLetterFileBytes, TemplateAttachment } from '#shared/model/template-attachment.ts'
import { letterFile } from './letter.store.ts'
import type { Letter } from './template-problems.ts'
import { attachmentsOf, versionsOf, versionText } from './templates.store.ts'

/** A letter with all its parts, as it is kept. */
export interface WholeLetter extends Omit<Letter, 'origin'> {
  signature: string
  attachments: readonly TemplateAttachment[]
}

type Db = Pick<ReadUnit, 'db'>

/** What goes along with a version of a letter. */
export const letterAttachments = ({ db }: Db, versionId: string): TemplateAttachment[] =>
  attachmentsOf(db, versionId).map(({ kind, attachmentId, size, definition }) =>
    TemplateAttachment.parse({ ...JSON.parse(definition), kind, ...(kind === 'file' && { attachmentId, size }) })
  )

/** A version as a letter to be made. Throws record.not-found. */
export function letterOfVersion(unit: Db, versionId: string): WholeLetter {
  const text = versionText(unit.db, versionId)
  if (!text) throw new AppError('record.not-found', { id: versionId })
  return { ...text, attachments: letterAttachments(unit, versionId) }
}

/** The newest first. */
export const allVersions = (unit: Db, templateId: string): TemplateVersion[] =>
  versionsOf(unit.db, templateId).map(({ language: _language, ...version }) => ({
    ...version,
    attachments: letterAttachments(unit, version.id)
  }))

export function addVersion(unit: UnitOfWork, templateId: string, no: number, { subject, body, signature, attachments }: WholeLetter): void {
  refuseLarge(unit, attachments)
  const id = unit.insert('template_version', { template_id: templateId, no, subject, body, signature })
  addAttachments(unit, id, attachments)
}

interface Newest {
  readonly templateId: string
  readonly versionId: string
  readonly no: number
  readonly used: number
}

/** One that a mailing was made with stays as it was: a change of it becomes the next version. */
export function keepVersion(unit: UnitOfWork, newest: Newest, letter: WholeLetter): void {
  const before = letterOfVersion(unit, newest.versionId)
  const isSame = (['subject', 'body', 'signature'] as const).every((part) => before[part] === letter[part])
  const hasSameFiles =
    JSON.stringify(before.attachments) === JSON.stringify(letter.attachments.map((each) => TemplateAttachment.parse(each)))
  if (isSame && hasSameFiles) return
  if (newest.used === 0) changeVersion(unit, newest.versionId, letter, !isSame, !hasSameFiles)
  else addVersion(unit, newest.templateId, newest.no + 1, letter)
}

function changeVersion(unit: UnitOfWork, id: string, letter: WholeLetter, textChanged: boolean, filesChanged: boolean): void {
  const { subject, body, signature, attachments } = letter
  if (textChanged) unit.update('template_version', id, { subject, body, signature })
  if (!filesChanged) return
  refuseLarge(unit, attachments)
  for (const each of attachmentsOf(unit.db, id)) unit.remove('template_attachment', each.id)
  addAttachments(unit, id, attachments)
}

function addAttachments(unit: UnitOfWork, versionId: string, attachments: readonly TemplateAttachment[]): void {
  for (const [position, attachment] of attachments.entries()) {
    const { kind, attachmentId, size: _size, ...definition } = { attachmentId: null, size: 0, ...attachment }
    unit.insert('template_attachment', {
      ...{ template_version_id: versionId, kind, attachment_id: attachmentId, position },
      definition_json: JSON.stringify(definition)
    })
  }
}

/** Throws record.not-found, attachment.too-large. */
function refuseLarge({ db }: Db, attachments: readonly TemplateAttachment[]): void {
  let bytes = 0
  for (const attachment of attachments) {
    if (attachment.kind !== 'file') continue
    const file = letterFile(db, attachment.attachmentId)
    if (!file) throw new AppError('record.not-found', { id: attachment.attachmentId })
    bytes += file.size
  }
  const megabyte = 1024 * 1024
  if (bytes > maxLetterFileBytes)
    throw new AppError('attachment.too-large', { megabytes: Math.ceil(bytes / megabyte), limit: maxLetterFileBytes / megabyte })
}
