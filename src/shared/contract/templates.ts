import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, MailPurpose, RecipientPolicy, Selection, Written } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { MailingAbout } from '../model/mailing-about.ts'
import { MailPreview, Template, TemplateProblem, TemplateRow, TemplateVersion } from '../model/outreach.ts'
import { LetterFile, TemplateAttachment } from '../model/template-attachment.ts'

const name = z.string().trim().min(1).max(200)

/** Where the parts of a letter stand in the file they came from, so that an error names the line of the file. */
const Origin = z.object({ subjectLine: z.number().int(), subjectColumn: z.number().int(), bodyLine: z.number().int() })
const Text = z.object({ subject: z.string().max(1000), body: z.string().max(200_000), language: Language })
/** What may be left out is not there. */
const More = z.object({ signature: z.string().max(5000), attachments: z.array(TemplateAttachment).max(20) }).partial()
const Letter = Text.extend(More.shape)
const LetterOfFile = Letter.extend({ origin: Origin.optional() })
const ToSelection = Letter.extend({
  selection: Selection,
  policy: RecipientPolicy.optional(),
  purpose: MailPurpose.default('newsletter'),
  /** What the letter says of an event is read off this one. */
  about: MailingAbout.optional()
})

/** Letters to be merged: Markdown with Liquid; saved versions never change once used. */
export const templates = {
  all: oc.output(z.array(TemplateRow)),
  get: oc.input(z.object({ id: Id })).output(Template),
  /** The newest first. */
  versions: oc.input(z.object({ id: Id })).output(z.array(TemplateVersion)),
  /** Reads a template file: "Emne: …" and "Sprog: …" lines, an empty line, the letter. Throws template.syntax, template.empty-subject. */
  read: oc.input(z.object({ text: z.string().max(300_000) })).output(Text.extend({ origin: Origin.optional() })),
  /** Problems with line and column; an empty answer means that it can be saved. */
  check: oc.input(LetterOfFile).output(z.array(TemplateProblem)),
  /** Uploads by their handles, kept so that letters can take them along. Throws attachment.too-large, attachment.empty. */
  addFiles: oc.input(z.object({ uploads: z.array(Id).min(1).max(20) })).output(z.object({ files: z.array(LetterFile) })),
  create: oc
    .input(
      LetterOfFile.extend({
        name,
        purpose: MailPurpose.default('newsletter'),
        twinId: Id.optional(),
        /** Which of the letters that come with the program it was made from. */
        builtIn: z.string().max(60).optional()
      })
    )
    .output(Created),
  update: oc
    .input(
      z.object({ id: Id, version: z.number().int(), patch: Letter.extend({ name, purpose: MailPurpose, twinId: Id.nullable() }).partial() })
    )
    .output(Written),
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  /** A mail to the nth person of a selection as it would be written now; null when nobody gets it or the letter has problems. Throws mailing.no-sender. */
  preview: oc
    .input(ToSelection.extend({ index: z.number().int().min(0) }))
    .output(z.object({ total: z.number().int(), mail: MailPreview.nullable() })),
  /** Which of those who would get a letter have an empty place in it or lack a file, by their place; of a long selection, the first of them. Throws mailing.no-sender. */
  trouble: oc.input(ToSelection).output(
    z.object({
      looked: z.number().int(),
      places: z.array(z.number().int()),
      missing: z.array(z.object({ field: z.string(), count: z.number().int() })),
      withoutFile: z.number().int()
    })
  )
}
