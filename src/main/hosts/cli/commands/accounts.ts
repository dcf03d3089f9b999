import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { Client } from '#shared/contract/index.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { periodOf } from '#shared/rules/reports/periods.ts'
import type { Cli } from '../cli.ts'
import { dayOf } from '../day-option.ts'
import { findNamed } from '../find-record.ts'
import { withApp } from '../with-app.ts'

interface NewOptions {
  from?: string
  to?: string
}

/** Accounts of a year: made, made again for the next year, and written to a file. */
export function addAccounts(program: Command, cli: Cli): void {
  const { t } = cli
  const account = program.command('account').description(t('accounts.title'))
  account
    .command('list')
    .description(t('accounts.heading'))
    .action(() => withApp(cli, 'read', (client) => list(cli, client)))
  account
    .command('new')
    .description(t('accounts.new'))
    .argument('<title>', t('accounts.name'))
    .option('--from <day>', t('reports.period.from'))
    .option('--to <day>', t('reports.period.to'))
    .action((title: string, options: NewOptions) =>
      withApp(cli, 'write', (client, app) => create(cli, client, title, options, app.context.now()))
    )
  account
    .command('next')
    .description(t('accounts.next'))
    .argument('<title>', t('accounts.name'))
    .action((title: string) =>
      withApp(cli, 'write', async (client) => {
        const { id } = await client.accounts.createNext({ id: await idOf(cli, client, title) })
        tell(cli, await client.accounts.get({ id }))
      })
    )
  account
    .command('write')
    .description(t('accounts.cli.write'))
    .argument('<title>', t('accounts.name'))
    .requiredOption('--out <file>', t('accounts.cli.out'))
    .action((title: string, { out }: { out: string }) => withApp(cli, 'read', (client, app) => write(cli, client, app, { title, out })))
}

const tell = (cli: Cli, account: { title: string; from: string; to: string }): void => {
  cli.json(account)
  cli.print(`${account.title} (${account.from} – ${account.to})`)
}

async function list(cli: Cli, client: Client): Promise<void> {
  const rows = await client.accounts.all()
  cli.json(rows)
  for (const { title, from, to } of rows) cli.print(`${title} (${from} – ${to})`)
  if (rows.length === 0) cli.say(cli.t('accounts.none'))
}

const idOf = async (cli: Cli, client: Client, title: string): Promise<string> =>
  findNamed(
    cli,
    (await client.accounts.all()).map((row) => ({ ...row, name: row.title })),
    title
  ).id

async function create(cli: Cli, client: Client, title: string, { from, to }: NewOptions, now: string): Promise<void> {
  const { firstMonth } = await client.reports.year({})
  const usual = periodOf('alliance-year-before', localDay(now), firstMonth)
  const period = { from: dayOf(from) ?? usual.from, to: dayOf(to) ?? usual.to }
  const { id } = await client.accounts.create({ title, language: cli.language, ...period })
  tell(cli, await client.accounts.get({ id }))
}

async function write(cli: Cli, client: Client, app: App, { title, out }: { title: string; out: string }): Promise<void> {
  const id = await idOf(cli, client, title)
  const path = resolve(cli.io.cwd, out)
  const as = out.toLowerCase().endsWith('.pdf') ? 'pdf' : 'html'
  const { base64, leftOut } = await client.accounts.file({ id, as, place: app.outFolder(path) })
  writeAtomically(path, [Buffer.from(base64, 'base64')])
  cli.json({ path, leftOut })
  cli.print(path)
  if (leftOut.length > 0) cli.say(cli.t('accounts.leftOut', { names: leftOut.join(', ') }))
}
