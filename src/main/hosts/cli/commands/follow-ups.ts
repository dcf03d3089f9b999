import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

const dues = ['today', 'week', 'all'] as const
type Due = (typeof dues)[number]

/** Promises with a date, those that are overdue first. */
export function addFollowUps(program: Command, cli: Cli): void {
  program
    .command('follow-ups')
    .description(cli.t('cli.command.followUps'))
    .option('--due <today|week|all>', cli.t('cli.option.due'), oneOf('--due', dues))
    .action((options: { due?: Due }) => withApp(cli, 'read', (client) => followUps(cli, client, options.due ?? 'all')))
}

async function followUps(cli: Cli, client: Client, due: Due): Promise<void> {
  const rows = await client.followUps.list({ due })
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('cli.column.due'), text: (row) => cli.day(row.dueOn) },
    { title: cli.t('cli.column.title'), text: (row) => row.title },
    { title: cli.t('cli.column.with'), text: (row) => row.subject.name },
    { title: '', text: (row) => (row.overdueDays > 0 ? cli.t('cli.followUp.overdue', { count: row.overdueDays }) : '') }
  ])
  cli.say(cli.t('cli.count.followUps', { count: rows.length }))
}
