import { AppError, type ErrorCode, type ErrorDetails } from '#shared/errors.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** An error whose text says more than its code can, such as which records a name could mean. The text never reaches a log. */
export class Explained extends AppError {
  readonly text: string

  constructor(code: ErrorCode, text: string, details: ErrorDetails = {}) {
    super(code, details)
    this.text = text
  }
}

/** What to do about it on the command line, where the text of the code speaks of the window. */
const here: Partial<Record<ErrorCode, string>> = { 'mailing.no-sender': 'cli.merge.noSender' }

/** What happened, why, what to do. */
export function explain(t: Translate, error: AppError): string {
  if (error instanceof Explained) return error.text
  const more = here[error.code]
  // in the window the name that may have been meant is a button beside the text
  const { hint } = error.details
  const meant = error.code.startsWith('filter.') && hint ? { hint: t('cli.usage.meant', { meant: hint }) } : {}
  const said = t(`errors.${error.code}`, { ...error.details, ...meant }).replace('?. ', '? ')
  return said.trimEnd() + (more === undefined ? '' : ` ${t(more)}`)
}

/** A command line that is not written as it should be. */
export const usageError = (reason: string): AppError => new AppError('input.usage', { reason })
