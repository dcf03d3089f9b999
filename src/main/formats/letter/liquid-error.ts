import { LiquidError } from 'liquidjs'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import { nearestField } from './fields.ts'

/** A subject or a body: its source and where its first character stands. */
export interface TemplatePart {
  readonly name: 'subject' | 'body'
  readonly source: string
  readonly line: number
  readonly column: number
  /** Of a body: the line of the source in which the signature begins. */
  readonly signatureLine?: number
}

/** Reasons a template cannot be read; each has its words in the catalogue, under letters.syntax. */
export type SyntaxReason =
  | 'unknown-tag'
  | 'misplaced-tag'
  | 'unknown-filter'
  | 'not-closed'
  | 'stray-braces'
  | 'no-such-part'
  | 'not-understood'

const LIMITS = /limit exceeded|Invalid string length|Maximum call stack/
const reasons: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/^tag "((?:end|els).*?|when)" not found/, 'misplaced-tag'],
  [/^tag "(.*?)" not found/, 'unknown-tag'],
  [/^undefined filter: ([^\s,]+)/, 'unknown-filter'],
  [/^(?:tag|output) "?(.+?)"? not closed/s, 'not-closed'],
  [/^undefined variable: ([^\s,]+)/, 'no-such-part']
]

/** What LiquidJS says, as an error of ours with the line and column in the file or field the user sees. */
export function templateError(error: unknown, part: TemplatePart): unknown {
  if (error instanceof AppError) return error
  const message = error instanceof Error ? error.message : ''
  const [line = 1, column = 1] = LiquidError.is(error) ? error.token.getPosition() : []
  if (LIMITS.test(message)) return limitError(part, line)
  if (!LiquidError.is(error)) return error
  for (const [pattern, reason] of reasons) {
    const what = pattern.exec(message)?.[1]
    if (what !== undefined) return syntaxError(part, line, column, reason, what)
  }
  return syntaxError(part, line, column, 'not-understood', part.source.split('\n')[line - 1] ?? '')
}

export const limitError = (part: TemplatePart, line = 1): AppError => new AppError('template.limits', place(part, line, 1))

export function syntaxError(part: TemplatePart, line: number, column: number, reason: SyntaxReason, what: string): AppError {
  const short = what.trim()
  return new AppError('template.syntax', {
    ...place(part, line, column),
    reason,
    what: short.length > 40 ? `${short.slice(0, 39)}…` : short
  })
}

export function unknownField(part: TemplatePart, line: number, column: number, field: string, language: Language): AppError {
  return new AppError('template.unknown-field', { ...place(part, line, column), field, hint: nearestField(field, language) })
}

function place(part: TemplatePart, line: number, column: number) {
  if (part.signatureLine !== undefined && line >= part.signatureLine)
    return { part: 'signature', line: line - part.signatureLine + 1, column }
  return { part: part.name, line: part.line + line - 1, column: line === 1 ? part.column + column - 1 : column }
}
