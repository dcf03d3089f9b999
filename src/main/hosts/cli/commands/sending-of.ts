import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Cli } from '../cli.ts'
import { Explained } from '../explained.ts'
import { findNamed } from '../find-record.ts'
import { withApp } from '../with-app.ts'
import { numberFor, type SendOptions, send } from './send.ts'

/** What can be said of a mailing that went through the mail server, or did not get to its end. */
export function addSendingOf(mailing: Command, cli: Cli): void {
  const { t } = cli
  mailing
    .command('resume')
    .description(t('cli.command.mailingResume'))
    .argument('<name>', t('cli.argument.mailing'))
    .option('--throttle <n>', t('cli.option.throttle'), numberFor('--throttle'))
    .action((name: string, options: SendOptions) => withApp(cli, 'write', (client) => send(cli, client, name, options)))
  mailing
    .command('stop')
    .description(t('cli.command.mailingStop'))
    .argument('<name>', t('cli.argument.mailing'))
    .action((name: string) => withApp(cli, 'write', (client) => stop(cli, client, name)))
  mailing
    .command('unknown')
    .description(t('cli.command.mailingUnknown'))
    .argument('<name>', t('cli.argument.mailing'))
    .option('--sent <who...>', t('cli.option.unknownSent'))
    .option('--again <who...>', t('cli.option.unknownAgain'))
    .action((name: string, options: { sent?: string[]; again?: string[] }) =>
      withApp(cli, 'write', (client) => unknown(cli, client, name, options))
    )
}

async function stop(cli: Cli, client: Client, name: string): Promise<void> {
  const { id } = findNamed(cli, await client.mailings.all(), name)
  const { waiting } = await client.sending.state({ id })
  await client.sending.stop({ id })
  cli.json({ id, held: waiting })
  cli.print(cli.t('cli.send.stopped', { count: waiting }))
}

/** Lists those nobody knows of, or says what became of them. */
async function unknown(cli: Cli, client: Client, name: string, options: { sent?: string[]; again?: string[] }): Promise<void> {
  const { id } = findNamed(cli, await client.mailings.all(), name)
  const { unknown: rows } = await client.sending.state({ id })
  for (const as of ['sent', 'again'] as const) {
    const recipientIds = meant(cli, rows, options[as] ?? [])
    if (recipientIds.length > 0) await client.sending.decide({ id, recipientIds, as })
  }
  const { unknown: left } = await client.sending.state({ id })
  cli.json(left)
  cli.table(left, [
    { title: cli.t('cli.column.name'), text: (row) => row.name },
    { title: cli.t('cli.column.partner'), text: (row) => row.partnerName ?? '' },
    { title: cli.t('cli.column.at'), text: (row) => (row.at === null ? '' : cli.instant(row.at)) }
  ])
  cli.say(cli.t('cli.send.unknownCount', { count: left.length }))
}

interface Doubtful {
  recipientId: string
  personId: string
  name: string
  partnerName: string | null
}

/** Recipients by name, partner or id; "all" is all of them. */
function meant(cli: Cli, rows: readonly Doubtful[], words: readonly string[]): string[] {
  return words.flatMap((who) => {
    const wanted = fold(who)
    const found = rows.filter(
      (row) =>
        who === 'all' ||
        [row.recipientId, row.personId].includes(who) ||
        [row.name, row.partnerName ?? ''].some((text) => fold(text) === wanted)
    )
    if (found.length === 0) throw new Explained('record.not-found', cli.t('cli.find.none', { who }))
    return found.map(({ recipientId }) => recipientId)
  })
}
