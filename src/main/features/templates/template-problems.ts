import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import { TemplateProblem } from '#shared/model/outreach.ts'
import type { TemplateAttachment } from '#shared/model/template-attachment.ts'
import { checkLetter } from './render.service.ts'

export interface Letter {
  subject: string
  body: string
  language: Language
  signature?: string | undefined
  attachments?: readonly TemplateAttachment[] | undefined
  /** Of a letter that was read from a file: problems then name the lines of the file. */
  origin?: { subjectLine: number; subjectColumn: number; bodyLine: number } | undefined
}

/** What keeps a letter from being saved: the first problem of the subject (line 0), of the body with its signature, and of each attachment. */
export async function problemsOf({ subject, body, signature, attachments = [], language, origin }: Letter): Promise<TemplateProblem[]> {
  const names = attachments.map(async (each, at) => {
    if (each.kind !== 'rule') return undefined
    const problem = await problemIn({ subject: each.pattern, body: '', language })
    return problem && { ...problem, part: 'attachment' as const, line: at + 1 }
  })
  const found = await Promise.all([
    problemIn({ subject, body: '', language }),
    problemIn({ subject: '-', body, signature, language, origin }),
    ...names
  ])
  return found.flatMap((problem) => problem ?? [])
}

/** Throws template.empty-subject, template.syntax, template.unknown-field, template.limits for the letter or the name of one of its files. */
export async function checkWhole({ attachments = [], ...letter }: Letter): Promise<void> {
  await checkLetter(letter)
  for (const each of attachments)
    if (each.kind === 'rule') await checkLetter({ subject: each.pattern, body: '', language: letter.language })
}

async function problemIn(letter: Omit<Letter, 'attachments'>): Promise<TemplateProblem | undefined> {
  try {
    await checkLetter(letter)
    return undefined
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { part, line = 1, column = 1, ...details } = error.details
    const inSubject = part === 'subject' || error.code === 'template.empty-subject'
    return TemplateProblem.parse({
      ...details,
      ...(part === 'signature' && { part }),
      ...{ code: error.code, line: inSubject ? 0 : line, column }
    })
  }
}
