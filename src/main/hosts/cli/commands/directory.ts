import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import { MailPurpose } from '#shared/model/common.ts'
import type { Cli } from '../cli.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

const people = ['all', 'primary', 'none'] as const

interface DirectoryOptions {
  out: string
  query?: string
  people: (typeof people)[number]
  statements: boolean
  emails: boolean
  phones: boolean
  purpose?: string
}

/** The public list of partners: a page, or with .pdf a booklet. */
export function addDirectory(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('directory')
    .description(t('directory.cli.directory'))
    .requiredOption('--out <file>', t('directory.cli.out'))
    .option('--query <query>', t('cli.option.exportQuery'))
    .option('--people <all|primary|none>', t('directory.people'), oneOf('--people', people), 'all' as const)
    .option('--no-statements', t('directory.cli.noStatements'))
    .option('--no-emails', t('directory.cli.noEmails'))
    .option('--no-phones', t('directory.cli.noPhones'))
    .option('--purpose <code>', t('directory.cli.purpose'))
    .action((options: DirectoryOptions) => withApp(cli, 'write', (client, app) => directory(cli, client, app, options)))
}

async function directory(cli: Cli, client: Client, app: App, { out, query, purpose, ...says }: DirectoryOptions): Promise<void> {
  const made = await client.directory.make({
    as: out.toLowerCase().endsWith('.pdf') ? 'pdf' : 'html',
    ...says,
    ...(query !== undefined && { query }),
    ...(purpose !== undefined && { purpose: MailPurpose.parse(purpose) }),
    language: cli.language,
    place: app.outFolder(resolve(cli.io.cwd, out))
  })
  cli.json(made)
  cli.print(cli.t('directory.done', made))
  if (made.left.length > 0) cli.say(cli.t('directory.left', { count: made.left.length }))
}
