import { inPickerOrder, type LetterFieldCode } from '#shared/model/merge-field.ts'
import { type CompiledTemplate, runPart } from './compile.ts'
import { letterScope, type MailingFields, putIn, type RecipientFields, valueIn } from './fields.ts'
import { type FilledLetter, filledLetter } from './filled.ts'
import { plainText } from './filters.ts'
import { escapeHtml, fillHtml, fillText, type Layout, layOut } from './layout.ts'
import { limitError } from './liquid-error.ts'
import type { EmptyFields } from './placeholder.ts'
import { EMPTY } from './slots.ts'

/** One letter, ready to be written. The fields are those that were to be printed and are empty for this recipient. */
export interface RenderedMessage {
  readonly subject: string
  readonly text: string
  /** A whole document without scripts, forms, images or anything else that is fetched. */
  readonly html: string
  /** Nothing stands in their place. */
  readonly missing: readonly LetterFieldCode[]
  /** A default stands in their place: of the template, or one that was decided for this recipient. */
  readonly defaulted: readonly { readonly field: LetterFieldCode; readonly text: string }[]
  /** Empty too, and a condition left them out. */
  readonly omitted: readonly LetterFieldCode[]
  /** Where that was asked for. */
  readonly filled?: FilledLetter
}

/** For fields that are empty: what is to stand there for this recipient; '' says that nothing is missed. */
export type DecidedValues = Readonly<Partial<Record<LetterFieldCode, string>>>

/** Characters of a letter without its values; reading Markdown takes a time that can grow with the square. */
const LETTER_LIMIT = 200_000

/** A template of loops can have very many shapes; most have a handful. */
const REMEMBERED_LAYOUTS = 500

/**
 * Template and recipient to letter; the same input always gives the same letter. Values are never read as Liquid, Markdown
 * or HTML, and line breaks in the subject become spaces. Throws template.limits when it takes more than a second or a
 * million characters.
 */
export function renderMessage(
  template: CompiledTemplate,
  recipient: RecipientFields,
  mailing: MailingFields,
  decided: DecidedValues = {}
): RenderedMessage {
  const { language } = template
  const scope = letterScope(recipient, mailing, language, template.fields)
  const empty = template.fields.filter((field) => plainText(valueIn(scope, field)).trim() === '')
  for (const field of empty) putIn(scope, field, decided[field] ?? '')
  const head = runPart(template.subject, scope, language, false)
  const body = runPart(template.body, scope, language, true)
  if (body.text.length > LETTER_LIMIT) throw limitError(template.body.part)
  const subject = head.text.replaceAll(EMPTY, '').replace(/\s+/g, ' ').trim()
  const layout = layoutOf(template.layouts, body.text)
  return {
    subject,
    text: fillText(layout, body.values),
    html: htmlDocument(subject, fillHtml(layout, body.values), language),
    ...(mailing.pointed === true && { filled: filledLetter(template, scope, body, layout) }),
    ...fieldsSaid(
      empty,
      { missing: new Set([...head.missing, ...body.missing]), defaulted: new Map([...head.defaulted, ...body.defaulted]) },
      decided
    )
  }
}

/** What became of the empty fields of a letter. */
function fieldsSaid(
  empty: readonly LetterFieldCode[],
  { missing, defaulted }: EmptyFields,
  decided: DecidedValues
): Pick<RenderedMessage, 'missing' | 'defaulted' | 'omitted'> {
  const isDecided = (field: LetterFieldCode) => decided[field] !== undefined
  // empty in one place and not in another is still an empty place
  const gaps = inPickerOrder(missing).filter((field) => !isDecided(field))
  const texts = new Map([...defaulted].filter(([field]) => !gaps.includes(field)))
  for (const field of empty.filter(isDecided)) texts.set(field, decided[field] ?? '')
  return {
    missing: gaps,
    defaulted: inPickerOrder(new Set(texts.keys())).map((field) => ({ field, text: texts.get(field) ?? '' })),
    omitted: empty.filter((field) => !texts.has(field) && !gaps.includes(field))
  }
}

function layoutOf(layouts: Map<string, Layout>, written: string): Layout {
  const known = layouts.get(written)
  if (known) return known
  if (layouts.size >= REMEMBERED_LAYOUTS) layouts.clear()
  const layout = layOut(written)
  layouts.set(written, layout)
  return layout
}

const htmlDocument = (title: string, body: string, language: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
</head>
<body style="font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 11pt; line-height: 1.45">
${body}</body>
</html>`
