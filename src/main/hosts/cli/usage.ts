import { CommanderError } from 'commander'
import type { AppError } from '#shared/errors.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { usageError } from './explained.ts'

const reasons: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.excessArguments': 'tooMany'
}

/** What the parser refused, in our words; undefined when it only showed help or the version. */
export function usageOf(t: Translate, error: CommanderError): AppError | undefined {
  if (error.exitCode === 0) return undefined
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const meant = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1]
  const hint = meant === undefined ? '' : ` – ${t('cli.usage.didYouMean', { meant })}`
  return usageError(t(`cli.usage.${reasons[error.code] ?? 'other'}`, { name }) + hint)
}

export const isHelp = (error: unknown): boolean => error instanceof CommanderError && error.code === 'commander.help'

/** Reads an option that takes one of a few values. */
export function oneOf<Value extends string>(option: string, values: readonly Value[]): (given: string) => Value {
  return (given) => {
    const found = values.find((value) => value === given)
    if (found !== undefined) return found
    throw usageError(`${option} ${given} (${values.join(', ')})`)
  }
}

/** The value of an option that takes a number of things. */
export const wholeNumber = (option: string) => (value: string) => {
  if (!/^\d{1,9}$/.test(value)) throw usageError(`${option} ${value}`)
  return Number(value)
}
