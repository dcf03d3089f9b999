import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { defaultFile } from '#main/foundation/paths.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { BackupRow, BackupSource } from '#shared/model/backup.ts'
import { askPassword } from '../ask-password.ts'
import type { Cli } from '../cli.ts'
import { fileFor, homeOf, type Purpose } from '../which-file.ts'
import { withApp, withFile } from '../with-app.ts'

interface RestoreOptions {
  newest?: boolean
  from?: string
  passphrase?: string
  dryRun?: boolean
}

/** Copies of the card file, and the way back to one. */
export function addBackups(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('backup')
    .description(t('cli.command.backup'))
    .option('--out <dir>', t('cli.option.backupOut'))
    .action((options: { out?: string }) => backup(cli, options.out))
  program
    .command('backups')
    .description(t('cli.command.backups'))
    .action(() => withAnyFile(cli, 'read', (client) => list(cli, client)))
  program
    .command('restore')
    .description(t('cli.command.restore'))
    .argument('[name]', t('cli.argument.backup'))
    .option('--newest', t('cli.option.restoreNewest'))
    .option('--from <path>', t('cli.option.restoreFrom'))
    .option('--passphrase <->', t('cli.option.restorePassphrase'))
    .option('--dry-run', t('cli.option.restoreDry'))
    .action((name: string | undefined, options: RestoreOptions) =>
      withAnyFile(cli, 'write', (client) => restore(cli, client, name, options))
    )
}

async function backup(cli: Cli, out: string | undefined): Promise<void> {
  await withApp(cli, 'read', async (client, app) => {
    const folder = out === undefined ? {} : { folder: app.outFolder(resolve(cli.io.cwd, out)) }
    const { name, bytes, isNew } = await client.backups.make(folder)
    cli.json({ name, bytes, isNew })
    cli.print(cli.t(isNew ? 'cli.backup.done' : 'cli.backup.same', { name, kilobytes: Math.ceil(bytes / 1024) }))
  })
}

async function list(cli: Cli, client: Client): Promise<void> {
  const rows = await client.backups.list()
  cli.json(rows)
  for (const row of rows) cli.print(lineOf(cli, row))
  if (rows.length === 0) cli.print(cli.t('backups.listNone'))
}

const lineOf = (cli: Cli, { name, at, place, good, partners, persons }: BackupRow): string => {
  const { t } = cli
  return [
    name,
    cli.instant(at),
    t(`backups.place.${place}`),
    good ? partners !== null && t('backups.counts', { partners, persons }) : t('cli.backup.unchecked')
  ]
    .filter(Boolean)
    .join(' · ')
}

async function restore(cli: Cli, client: Client, name: string | undefined, options: RestoreOptions): Promise<void> {
  const source = await sourceOf(cli, client, name, options)
  // only what is piped in: a passphrase among the parameters could be read by everybody on the machine
  if (options.passphrase !== undefined && options.passphrase !== '-') throw new AppError('input.usage', { reason: '--passphrase -' })
  const asks = options.passphrase === '-' || (await client.backups.needsPassphrase({ source })).needs
  const passphrase = asks ? await askPassword(cli, cli.t('cli.backup.passphrase')) : undefined
  const wanted = { source, ...(passphrase !== undefined && { passphrase }) }
  if (options.dryRun) return compare(cli, client, wanted)
  const restored = await client.backups.restore(wanted)
  cli.json(restored)
  cli.print(cli.t('cli.backup.restored', restored))
}

async function sourceOf(cli: Cli, client: Client, name: string | undefined, { newest, from }: RestoreOptions): Promise<BackupSource> {
  if (from !== undefined) return { path: resolve(cli.io.cwd, from) }
  const rows = await client.backups.list()
  const found = newest ? rows.find(({ good, place }) => good && place === 'here') : rows.find((row) => row.name === name)
  if (found) return { place: found.place, name: found.name }
  if (name === undefined && !newest) throw new AppError('input.usage', { reason: 'NAME | --newest | --from' })
  throw name === undefined ? new AppError('file.no-backup') : new AppError('file.not-found', { file: name })
}

async function compare(cli: Cli, client: Client, wanted: { source: BackupSource; passphrase?: string }): Promise<void> {
  const found = await client.backups.compare(wanted)
  cli.json(found)
  cli.print(cli.t('cli.backup.holds', found))
  for (const { table, added, changed, removed } of found.differences ?? [])
    cli.print(cli.t('cli.backup.differs', { what: cli.t(`backups.tables.${table}`), added, changed, removed }))
}

/** Also a card file that is damaged: its backups are what is wanted then. */
async function withAnyFile(cli: Cli, purpose: Purpose, work: (client: Client, app: App) => Promise<void>): Promise<void> {
  const file = fileFor(purpose, cli.options.file, cli.io.env, cli.io.cwd)
  let began = false
  try {
    await withFile(cli, file, (client, app) => {
      began = true
      return work(client, app)
    })
  } catch (error) {
    if (began || !(error instanceof AppError) || (error.code !== 'file.damaged' && error.code !== 'file.not-ours')) throw error
    const trouble = { path: file ?? defaultFile(homeOf(cli.io.env)), code: error.code, details: error.details }
    await withFile(cli, file, work, { trouble })
  }
}
