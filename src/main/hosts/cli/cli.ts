import type { Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { Io } from './io.ts'
import { type Column, renderTable } from './output.ts'

/** Options that every command takes. */
export interface GlobalOptions {
  file?: string
  force?: boolean
  lang?: Language
  json?: boolean
  quiet?: boolean
  debug?: boolean
}

/** What every command has at hand: its options, its language, and the two streams: answers to stdout, everything else to stderr. */
export class Cli {
  readonly io: Io
  readonly t: Translate
  readonly language: Language
  /** Of the parser; filled in before a command runs. */
  readonly options: GlobalOptions = {}
  /** What the command ends with when nothing was thrown. */
  exitCode = 0

  constructor(io: Io, t: Translate, language: Language) {
    this.io = io
    this.t = t
    this.language = language
  }

  /** The answer of a command; left out when a program reads it, which gets json() instead. */
  print(text: string): void {
    if (!this.options.json && text !== '') this.io.stdout.write(`${text}\n`)
  }

  /** The answer for a program, with --json. */
  json(value: unknown): void {
    if (this.options.json) this.io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  }

  /** What is good to know beside the answer; silent with --quiet. */
  say(text: string): void {
    if (!this.options.quiet && text !== '') this.io.stderr.write(`${text}\n`)
  }

  /** What went wrong, also with --quiet. */
  complain(text: string): void {
    this.io.stderr.write(`${text}\n`)
  }

  table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): void {
    if (rows.length > 0 && !this.options.json) this.print(renderTable(rows, columns, this.io.stdout.columns))
  }

  /** An instant (UTC) as people of the language write it, in the time of this machine. */
  instant(at: string): string {
    return new Intl.DateTimeFormat(this.language === 'da' ? 'da' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(at)
    )
  }

  /** A calendar day (ISO) in a sentence: "3. november 2026". */
  longDay(on: string): string {
    return new Intl.DateTimeFormat(this.language === 'da' ? 'da' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on))
  }

  /** A calendar day (ISO) as people of the language write it. */
  day(on: string): string {
    return new Intl.DateTimeFormat(this.language === 'da' ? 'da' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(on))
  }
}
