import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import { TemplateProblem } from '#shared/model/outreach.ts'
import { checkLetter } from './render.service.ts'

export interface Letter {
  subject: string
  body: string
  language: Language
  /** Of a letter that was read from a file: problems then name the lines of the file. */
  origin?: { subjectLine: number; subjectColumn: number; bodyLine: number } | undefined
}

/** What keeps a letter from being saved: the first problem of the subject (line 0) and the first of the body. */
export async function problemsOf({ subject, body, language, origin }: Letter): Promise<TemplateProblem[]> {
  const found = await Promise.all([problemIn({ subject, body: '', language }), problemIn({ subject: '-', body, language, origin })])
  return found.flatMap((problem) => problem ?? [])
}

async function problemIn(letter: Letter): Promise<TemplateProblem | undefined> {
  try {
    await checkLetter(letter)
    return undefined
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { part, line = 1, column = 1, ...details } = error.details
    const inSubject = part === 'subject' || error.code === 'template.empty-subject'
    return TemplateProblem.parse({ ...details, code: error.code, line: inSubject ? 0 : line, column })
  }
}
