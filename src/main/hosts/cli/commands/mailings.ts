import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Cli } from '../cli.ts'
import { Explained } from '../explained.ts'
import { findNamed } from '../find-record.ts'
import { withApp } from '../with-app.ts'
import { addSendingOf } from './sending-of.ts'

/** What was written, and the user's word that it was sent. */
export function addMailings(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('mailings')
    .description(t('cli.command.mailings'))
    .action(() => withApp(cli, 'read', (client) => all(cli, client)))
  const mailing = program.command('mailing').description(t('cli.command.mailing'))
  addSendingOf(mailing, cli)
  mailing
    .command('sent')
    .description(t('cli.command.mailingSent'))
    .argument('<name>', t('cli.argument.mailing'))
    .option('--except <who...>', t('cli.option.except'))
    .action((name: string, options: { except?: string[] }) =>
      withApp(cli, 'write', (client) => sent(cli, client, name, options.except ?? []))
    )
}

async function all(cli: Cli, client: Client): Promise<void> {
  const rows = await client.mailings.all()
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('cli.column.at'), text: (row) => cli.instant(row.mailedAt) },
    { title: cli.t('cli.column.name'), text: (row) => row.name },
    { title: cli.t('cli.column.template'), text: (row) => row.templateName },
    { title: cli.t('cli.column.planned'), right: true, text: (row) => row.counts.planned },
    { title: cli.t('cli.column.written'), right: true, text: (row) => row.counts.written },
    { title: cli.t('cli.column.sent'), right: true, text: (row) => row.counts.sent },
    { title: cli.t('cli.column.excluded'), right: true, text: (row) => row.counts.excluded }
  ])
  cli.say(cli.t('cli.count.mailings', { count: rows.length }))
}

async function sent(cli: Cli, client: Client, name: string, except: readonly string[]): Promise<void> {
  const { id } = findNamed(cli, await client.mailings.all(), name)
  const exceptRecipientIds = await recipientsMeant(cli, client, id, except)
  const done = await client.mailings.markSent({ id, exceptRecipientIds })
  cli.json(done)
  cli.print(cli.t('cli.mailing.sent', { count: done.sent }))
}

/** Recipients by name, address, partner or id. */
async function recipientsMeant(cli: Cli, client: Client, id: string, except: readonly string[]): Promise<string[]> {
  if (except.length === 0) return []
  const recipients = (await client.mailings.recipients({ id })).filter((recipient) => recipient.state === 'written')
  return except.flatMap((who) => {
    const wanted = fold(who)
    const meant = recipients.filter(
      (each) =>
        [each.id, each.personId].includes(who) ||
        [each.name, each.email ?? '', each.partnerName ?? ''].some((text) => fold(text) === wanted)
    )
    if (meant.length === 0) throw new Explained('record.not-found', cli.t('cli.find.none', { who }))
    return meant.map((each) => each.id)
  })
}
