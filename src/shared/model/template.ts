import * as z from 'zod'
import { Id, MailPurpose } from './common.ts'
import { Language } from './language.ts'
import { TemplateAttachment } from './template-attachment.ts'

export const TemplateRow = z.object({
  id: Id,
  version: z.number().int(),
  name: z.string(),
  language: Language,
  purpose: MailPurpose,
  twinId: Id.nullable(),
  subject: z.string(),
  /** Number of the newest version. */
  no: z.number().int(),
  used: z.boolean(),
  updatedAt: z.string(),
  /** Which of the letters that come with the program it began with. */
  builtIn: z.string().optional()
})
export type TemplateRow = z.infer<typeof TemplateRow>

export const Template = TemplateRow.extend({
  body: z.string(),
  /** Markdown and fields, under the letter. */
  signature: z.string(),
  attachments: z.array(TemplateAttachment)
})
export type Template = z.infer<typeof Template>

/** A letter as it was at one time; one that a mailing was made with never changes. */
export const TemplateVersion = Template.pick({ subject: true, body: true, signature: true, attachments: true }).extend({
  id: Id,
  no: z.number().int(),
  createdAt: z.string(),
  /** How many mailings were made with it. */
  mailings: z.number().int()
})
export type TemplateVersion = z.infer<typeof TemplateVersion>

/** A place in a template that cannot be used: 1-based line and column of the body; line 0 is the subject. */
export const TemplateProblem = z.object({
  code: z.enum(['template.syntax', 'template.unknown-field', 'template.empty-subject', 'template.limits']),
  /** Left out for subject and body; of an attachment, line is its number. */
  part: z.enum(['signature', 'attachment']).optional(),
  line: z.number().int(),
  column: z.number().int(),
  field: z.string().optional(),
  hint: z.string().optional(),
  /** Of template.syntax: the key of the reason under letters.syntax, and the piece of the template it is about. */
  reason: z.string().optional(),
  what: z.string().optional()
})
export type TemplateProblem = z.infer<typeof TemplateProblem>
