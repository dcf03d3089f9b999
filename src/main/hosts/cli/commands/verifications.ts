import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { findNamed } from '../find-record.ts'
import { withApp } from '../with-app.ts'

/** Rounds in which partners say whether what is known of them is still right. */
export function addVerifications(program: Command, cli: Cli): void {
  const { t } = cli
  const verification = program.command('verification').description(t('cli.command.verification'))
  verification
    .command('list')
    .description(t('cli.command.verificationList'))
    .action(() => withApp(cli, 'read', (client) => all(cli, client)))
  verification
    .command('show')
    .description(t('cli.command.verificationShow'))
    .argument('<round>', t('cli.argument.round'))
    .action((name: string) => withApp(cli, 'read', (client) => show(cli, client, name)))
  verification
    .command('confirm')
    .description(t('cli.command.verificationConfirm'))
    .argument('<round>', t('cli.argument.round'))
    .argument('<partner...>', t('cli.argument.confirmed'))
    .action((name: string, who: string[]) => withApp(cli, 'write', (client) => confirm(cli, client, name, who)))
}

async function roundOf(cli: Cli, client: Client, name: string) {
  const rounds = (await client.verifications.all()).map((round) => ({ ...round, name: round.title }))
  return client.verifications.get({ id: findNamed(cli, rounds, name).id })
}

async function all(cli: Cli, client: Client): Promise<void> {
  const rows = await client.verifications.all()
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('rounds.column.title'), text: ({ title }) => title },
    { title: cli.t('rounds.column.due'), text: ({ dueOn }) => (dueOn === null ? '' : cli.day(dueOn)) },
    { title: cli.t('rounds.column.answers'), text: ({ counts }) => cli.t('rounds.verify.sum', { ...counts }) }
  ])
  if (rows.length === 0) cli.say(cli.t('rounds.none'))
}

async function show(cli: Cli, client: Client, name: string): Promise<void> {
  const round = await roundOf(cli, client, name)
  cli.json(round)
  cli.table(round.partners, [
    { title: cli.t('rounds.column.partner'), text: (row) => row.partnerName },
    { title: cli.t('rounds.column.asked'), text: (row) => row.askedName },
    { title: cli.t('rounds.column.state'), text: (row) => cli.t(`rounds.verify.states.${row.state}`) }
  ])
  cli.say(cli.t('rounds.verify.sum', { ...round.counts }))
}

async function confirm(cli: Cli, client: Client, name: string, who: readonly string[]): Promise<void> {
  const { partners } = await roundOf(cli, client, name)
  const rows = partners.map((row) => ({ ...row, name: row.partnerName }))
  const found = who.map((each) => findNamed(cli, rows, each))
  cli.json(await client.verifications.confirm({ ids: found.map(({ id }) => id) }))
  for (const row of found) cli.print(cli.t('rounds.verify.confirmed', { name: row.name }))
}
