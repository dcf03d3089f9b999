import type { Context } from '#main/api/implement.ts'
import { purposeOf } from '#main/features/consent/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailPurpose } from '#shared/model/common.ts'
import type { Template, TemplateRow } from '#shared/model/outreach.ts'
import { fold } from '#shared/rules/fold.ts'
import { checkWhole, type Letter } from './template-problems.ts'
import { isTemplateUsed, type TemplateRecord, templateNamed, templateRecord, templateRecords, twinsOf } from './templates.store.ts'
import { addVersion, keepVersion, letterAttachments, type WholeLetter } from './versions.service.ts'

export const allTemplates = ({ db }: ReadUnit): TemplateRow[] =>
  templateRecords(db).map(
    ({ versionId: _versionId, purposeId: _purposeId, body: _body, signature: _signature, used, builtIn, ...row }) => ({
      ...row,
      ...(builtIn !== null && { builtIn }),
      used: used === 1
    })
  )

export function getTemplate(unit: ReadUnit, id: string): Template {
  const { versionId, purposeId: _purposeId, used, builtIn, ...template } = loadTemplate(unit, id)
  return { ...template, ...(builtIn !== null && { builtIn }), used: used === 1, attachments: letterAttachments(unit, versionId) }
}

/** A template with its newest version. Throws record.not-found. */
export function loadTemplate({ db }: Pick<ReadUnit, 'db'>, id: string): TemplateRecord {
  const record = templateRecord(db, id)
  if (!record) throw new AppError('record.not-found', { id })
  return record
}

const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC')

const tidy = ({ subject, body, signature = '', attachments = [], language }: Letter): WholeLetter => ({
  subject: subject.trim().normalize('NFC'),
  body: tidyText(body),
  signature: tidyText(signature).trim(),
  attachments,
  language
})

function freeName(unit: UnitOfWork, name: string, own?: string): string {
  const folded = fold(name)
  if (folded === '') throw new AppError('input.invalid', { field: 'name' })
  const other = templateNamed(unit.db, folded)
  if (other !== undefined && other !== own) throw new AppError('record.duplicate', { field: 'name' })
  return name.normalize('NFC')
}

export interface NewTemplate extends Letter {
  name: string
  purpose: MailPurpose
  twinId?: string | undefined
  builtIn?: string | undefined
}

/** Saves a letter that was checked as the first version of a template. Throws record.duplicate. */
export function createTemplate(unit: UnitOfWork, values: NewTemplate): string {
  const letter = tidy(values)
  const id = unit.insert('template', {
    name: freeName(unit, values.name),
    locale: letter.language,
    purpose_id: purposeOf(unit, values.purpose),
    built_in: values.builtIn ?? null
  })
  addVersion(unit, id, 1, letter)
  if (values.twinId !== undefined) pair(unit, id, values.twinId)
  return id
}

type TemplatePatch = { [K in keyof Omit<NewTemplate, 'twinId' | 'builtIn'>]?: NewTemplate[K] | undefined } & {
  twinId?: string | null | undefined
}

/** Changes a template to a letter that was checked. One that a mailing was made with stays as it was: the change becomes a new version. */
export function updateTemplate(unit: UnitOfWork, id: string, version: number, patch: TemplatePatch): void {
  const before = loadTemplate(unit, id)
  const letter = patched({ ...before, attachments: letterAttachments(unit, before.versionId) }, patch)
  // a version has the language of its template, and a used version stays as it was
  if (letter.language !== before.language && isTemplateUsed(unit.db, id)) throw new AppError('input.invalid', { field: 'language' })
  unit.update(
    'template',
    id,
    {
      ...(patch.name === undefined ? {} : { name: freeName(unit, patch.name, id) }),
      ...(patch.purpose === undefined ? {} : { purpose_id: purposeOf(unit, patch.purpose) }),
      locale: letter.language
    },
    { version }
  )
  keepVersion(unit, { ...before, templateId: id }, letter)
  if (patch.twinId !== undefined) pair(unit, id, patch.twinId)
  else if (letter.language !== before.language) pair(unit, id, null)
}

const patched = (before: Letter, { subject, body, signature, attachments, language }: TemplatePatch): WholeLetter =>
  tidy({
    subject: subject ?? before.subject,
    body: body ?? before.body,
    signature: signature ?? before.signature,
    attachments: attachments ?? before.attachments,
    language: language ?? before.language
  })

/** Throws template.*. */
export const checkNew = (values: NewTemplate): Promise<void> => checkWhole({ ...tidy(values), origin: values.origin })

/** The letter as it would be with the patch; what is changed meanwhile has another version and is refused. Throws template.*. */
export const checkPatch = ({ session }: Context, id: string, patch: TemplatePatch): Promise<void> =>
  checkWhole(
    session.read((unit) => {
      const before = loadTemplate(unit, id)
      return patched({ ...before, attachments: letterAttachments(unit, before.versionId) }, patch)
    })
  )

/** Twins are each other's, in two languages; whoever was the twin of one of them before is so no more. */
function pair(unit: UnitOfWork, id: string, twinId: string | null): void {
  const locale = unit.load('template', id).locale
  if (twinId !== null && (twinId === id || loadTemplate(unit, twinId).language === locale))
    throw new AppError('input.invalid', { field: 'twinId' })
  const former = new Set([id, ...(twinId === null ? [] : [twinId])].flatMap((each) => twinsOf(unit.db, each)))
  for (const each of former) unit.update('template', each, { twin_template_id: null })
  unit.update('template', id, { twin_template_id: twinId })
  if (twinId !== null) unit.update('template', twinId, { twin_template_id: id })
}

/** To the trash. Mailings keep the letters they were made with. */
export function trashTemplates(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) unit.update('template', id, { deleted_at: unit.now })
}
