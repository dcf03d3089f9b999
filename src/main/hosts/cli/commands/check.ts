import type { Command } from 'commander'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { readStdin } from '../io.ts'

/** What is said about a line of stdin. */
interface Checked {
  readonly input: string
  readonly ok: boolean
  /** It can be used, but may not be what was meant. */
  readonly warn: boolean
  /** As it is compared: an address in lower case, a number in E.164. */
  readonly normalised: string | null
  readonly message: string | null
}

/** Addresses and numbers from stdin, one a line; a line of JSON for each, in order. No card file is needed. */
export function addChecks(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('check-email')
    .description(t('tables.command.checkEmail'))
    .action(() => checkEmails(cli))
  program
    .command('check-phone')
    .description(t('tables.command.checkPhone'))
    .option('--country <DK>', t('tables.option.country'), 'DK')
    .action(({ country }: { country: string }) => checkPhones(cli, country.toUpperCase()))
}

async function checkEmails(cli: Cli): Promise<void> {
  const { emailFault, judgeEmail, normaliseEmail } = await import('#shared/rules/email-address.ts')
  await answerLines(cli, (input) => {
    const fault = emailFault(input)
    if (fault !== null) return { input, ok: false, warn: false, normalised: null, message: cli.t(`tables.email.${fault}`) }
    const { policy, suggestion } = judgeEmail(input)
    const warn = policy === 'warn'
    const message = cli.t(suggestion === null ? 'tables.email.letters' : 'tables.email.suggestion', { suggestion: suggestion ?? '' })
    return { input, ok: true, warn, normalised: normaliseEmail(input), message: warn ? message : null }
  })
}

async function checkPhones(cli: Cli, country: string): Promise<void> {
  const { isCountry, readPhoneNumber } = await import('#shared/rules/phone-number.ts')
  if (!isCountry(country)) throw usageError(`--country ${country}`)
  await answerLines(cli, (input) => {
    const { e164, extension } = readPhoneNumber(input, country)
    if (e164 === null) return { input, ok: false, warn: false, normalised: null, message: cli.t('tables.phone.none', { country }) }
    return { input, ok: true, warn: false, normalised: e164, message: extension && cli.t('tables.phone.extension', { extension }) }
  })
}

async function answerLines(cli: Cli, check: (input: string) => Checked): Promise<void> {
  const text = (await readStdin(cli.io)).replace(/^\ufeff/, '')
  const lines = text.split(/\r?\n/)
  // what follows the last line break is no line
  if (lines.at(-1) === '') lines.pop()
  cli.io.stdout.write(lines.map((line) => `${JSON.stringify(check(line))}\n`).join(''))
}
