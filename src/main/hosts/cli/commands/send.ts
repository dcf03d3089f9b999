import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { AppError, errorKinds } from '#shared/errors.ts'
import { askPassword } from '../ask-password.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { findNamed } from '../find-record.ts'
import { runJob } from '../run-job.ts'
import { withApp } from '../with-app.ts'

export interface SendOptions {
  list?: string
  template?: string
  throttle?: number
  yes?: number
  check?: boolean
  trial?: boolean
}

/** Reads an option that is a whole number. */
export const numberFor = (option: string) => (value: string) => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw usageError(`${option} ${value}`)
  return Number(value)
}

/** Letters through the mail server. */
export function addSend(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('send')
    .description(t('cli.command.send'))
    .argument('[name]', t('cli.argument.mailing'))
    .option('--list <name>', t('cli.argument.list'))
    .option('--template <name>', t('cli.argument.template'))
    .option('--throttle <n>', t('cli.option.throttle'), numberFor('--throttle'))
    .option('--yes <n>', t('cli.option.yes'), numberFor('--yes'))
    .option('--check', t('cli.option.check'))
    .option('--trial', t('cli.option.trial'))
    .action((name: string | undefined, options: SendOptions) => withApp(cli, 'write', (client) => send(cli, client, name, options)))
}

/** A mailing that is there, or a new one to a list; what is left of it when it was begun before. */
export async function send(cli: Cli, client: Client, name: string | undefined, options: SendOptions): Promise<void> {
  const { throttle, yes } = options
  await signInWith(cli, client)
  // before anything is made, so that a server that cannot be reached leaves nothing behind
  await client.sending.verify()
  if (options.check) return cli.print(cli.t('cli.send.works'))
  const { id, changeSet } = await mailingFor(cli, client, name, options)
  try {
    if (options.trial) {
      const { to } = await client.sending.trial({ id })
      return cli.print(cli.t('cli.send.trial', { to }))
    }
    const report = await runJob(cli, await client.sending.run({ id, ...given({ throttle, confirm: yes }) }))
    tell(cli, await client.mailings.get({ id }), report)
  } catch (error) {
    await takeBack(client, id, changeSet)
    throw error
  }
}

/** The password is asked for where nobody has given it yet. */
async function signInWith(cli: Cli, client: Client): Promise<void> {
  const account = await client.sending.account()
  if (account.password !== 'none' || account.host === '' || account.user === '') return
  const password = await askPassword(cli, cli.t('cli.send.password', { user: account.user, host: account.host }))
  if (password === '') throw new AppError('smtp.no-password')
  await client.sending.setPassword({ password })
}

/** One that is there, by its name; or a new one to a list. */
async function mailingFor(cli: Cli, client: Client, name: string | undefined, options: SendOptions) {
  if (name !== undefined) return { id: findNamed(cli, await client.mailings.all(), name).id, changeSet: null }
  for (const option of ['list', 'template'] as const)
    if (options[option] === undefined) throw usageError(cli.t('cli.usage.missingOption', { name: `--${option} <name>` }))
  const list = findNamed(cli, await client.lists.all({ language: cli.language }), options.list ?? '')
  const template = findNamed(cli, await client.templates.all(), options.template ?? '')
  return client.mailings.create({ selection: { by: 'list', listId: list.id }, templateId: template.id })
}

/** A mailing that was made for this and of which nothing left is not kept, so that the next try does not find half of one. */
async function takeBack(client: Client, id: string, changeSet: string | null): Promise<void> {
  if (changeSet === null || (await client.sending.state({ id })).isBegun) return
  await client.mailings.discard({ id })
}

type Report = { sent: number; failed: number; held: number; unknown: number; left: number; stoppedBy: string | null }

/** What is left, or in doubt, is for a person to look at: that the command ended is not that all was sent. */
function tell(cli: Cli, { id, name }: { id: string; name: string }, report: Report): void {
  const { t } = cli
  cli.json({ id, name, ...report })
  cli.print(t('cli.send.sent', { count: report.sent }))
  if (report.held > 0) cli.print(t('cli.send.held', { count: report.held }))
  if (report.failed > 0) cli.print(t('cli.send.failed', { count: report.failed }))
  if (report.stoppedBy === 'failures') cli.say(t('sending.send.failures'))
  if (report.unknown > 0) cli.say(t('cli.send.unknown', { count: report.unknown, name }))
  if (report.left > 0) cli.say(t('cli.send.left', { count: report.left, name }))
  if (report.left > 0 || report.unknown > 0 || report.failed > 0) cli.exitCode = errorKinds.environment
}
