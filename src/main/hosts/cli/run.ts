import { CommanderError } from 'commander'
import { osLanguage } from '#main/foundation/os-language.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import { AppError } from '#shared/errors.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { Language } from '#shared/model/language.ts'
import { namedLanguage } from './choose-language.ts'
import { Cli } from './cli.ts'
import { explain, usageError } from './explained.ts'
import type { Io } from './io.ts'
import { knownError } from './known-error.ts'
import { createProgram } from './program.ts'
import { isHelp, usageOf } from './usage.ts'
import { homeOf } from './which-file.ts'

/** Runs one command line and gives its exit code; everything it has to say went to the streams. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const named = Language.optional().safeParse(namedLanguage(argv))
  const language = named.data ?? new SettingsFile(homeOf(io.env)).read().language ?? osLanguage(io.env)
  const cli = new Cli(io, createI18n(language).t, language)
  try {
    if (!named.success) throw usageError(`--lang ${namedLanguage(argv)} (${Language.options.join(', ')})`)
    await createProgram(cli).parseAsync([...argv], { from: 'user' })
    return cli.exitCode
  } catch (error) {
    return fail(cli, error)
  }
}

function fail(cli: Cli, error: unknown): number {
  if (isHelp(error)) return new AppError('input.usage').exitCode
  const known = error instanceof CommanderError ? usageOf(cli.t, error) : knownError(cli, error)
  if (known === undefined) return 0
  cli.complain(explain(cli.t, known))
  if (cli.options.debug) cli.complain(`${known.code} ${causes(error)}`)
  return known.exitCode
}

const causes = (error: unknown): string =>
  error instanceof Error ? `${error.stack ?? ''}${error.cause === undefined ? '' : `\n${causes(error.cause)}`}` : String(error)
