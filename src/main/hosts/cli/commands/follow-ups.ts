import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { nowOf } from '../io.ts'
import { oneOf } from '../usage.ts'
import { readDay } from '../when.ts'
import { withApp } from '../with-app.ts'

const dues = ['today', 'week', 'all'] as const
type Due = (typeof dues)[number]

/** Promises with a date, those that are overdue first. */
export function addFollowUps(program: Command, cli: Cli): void {
  program
    .command('follow-ups')
    .description(cli.t('cli.command.followUps'))
    .option('--due <today|week|all>', cli.t('cli.option.due'), oneOf('--due', dues))
    .option('--done <id...>', cli.t('cli.option.done'))
    .option('--snooze <id...>', cli.t('cli.option.snooze'))
    .option('--until <day>', cli.t('cli.option.until'))
    .action((options: FollowUpOptions) =>
      options.done || options.snooze
        ? withApp(cli, 'write', (client) => change(cli, client, options))
        : withApp(cli, 'read', (client) => followUps(cli, client, options.due ?? 'all'))
    )
}

interface FollowUpOptions {
  due?: Due
  done?: string[]
  snooze?: string[]
  until?: string
}

/** Done, or put off to a day in words; then what waits. */
async function change(cli: Cli, client: Client, { done, snooze, until = '', due }: FollowUpOptions): Promise<void> {
  const day = readDay(until, nowOf(cli.io))
  if (snooze && (day === undefined || day.rest !== '')) throw usageError(`--until ${until}`)
  if (done) await client.followUps.complete({ ids: done })
  if (snooze && day) await client.followUps.snooze({ ids: snooze, until: day.day })
  await followUps(cli, client, due ?? 'all')
}

async function followUps(cli: Cli, client: Client, due: Due): Promise<void> {
  const rows = await client.followUps.list({ due })
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('cli.column.id'), text: (row) => row.id },
    { title: cli.t('cli.column.due'), text: (row) => cli.day(row.dueOn) },
    { title: cli.t('cli.column.title'), text: (row) => row.title },
    { title: cli.t('cli.column.with'), text: (row) => row.subject.name },
    { title: '', text: (row) => (row.overdueDays > 0 ? cli.t('cli.followUp.overdue', { count: row.overdueDays }) : '') }
  ])
  cli.say(cli.t('cli.count.followUps', { count: rows.length }))
}
