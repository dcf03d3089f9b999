import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'

/** Where the parts stand in the file they came from, so that an error names the line of the file. */
interface TemplateOrigin {
  readonly subjectLine: number
  readonly subjectColumn: number
  readonly bodyLine: number
}

export interface TemplateSource {
  readonly subject: string
  readonly language: Language
  /** Markdown with Liquid. */
  readonly body: string
  /** Stands under the letter, and is written in the same way. */
  readonly signature?: string | undefined
  /** Left out where subject and body are fields of their own. */
  readonly origin?: TemplateOrigin | undefined
}

const HEADER = /^(emne|subject|sprog|language)[ \t]*:[ \t]*(.*)$/i
const languages: Readonly<Record<string, Language>> = { da: 'da', dansk: 'da', danish: 'da', en: 'en', engelsk: 'en', english: 'en' }

/**
 * Reads "Emne:"/"Subject:" and "Sprog:"/"Language:" lines, an empty line, then the letter. Without a language line the
 * language is that of the word used for the subject.
 */
export function parseTemplateFile(text: string): TemplateSource {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const end = lines.findIndex((line) => line.trim() === '')
  const headers = end === -1 ? lines : lines.slice(0, end)
  let subject: { text: string; language: Language; line: number; column: number } | undefined
  let language: Language | undefined
  for (const [index, line] of headers.entries()) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? []
    const key = name.toLowerCase()
    if (key === '') throw new AppError('template.syntax', { line: index + 1, column: 1, reason: 'no-header' })
    if (key === 'emne' || key === 'subject') {
      subject = { text: value.trim(), language: key === 'emne' ? 'da' : 'en', line: index + 1, column: line.length - value.length + 1 }
    } else {
      language = languages[value.trim().toLowerCase()]
      if (!language)
        throw new AppError('template.syntax', { line: index + 1, column: line.length - value.length + 1, reason: 'unknown-language' })
    }
  }
  if (!subject || subject.text === '') throw new AppError('template.empty-subject', { line: subject?.line ?? 1 })
  return {
    subject: subject.text,
    language: language ?? subject.language,
    body: end === -1 ? '' : lines.slice(end + 1).join('\n'),
    origin: { subjectLine: subject.line, subjectColumn: subject.column, bodyLine: headers.length + 2 }
  }
}
