import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import { newFile } from '#main/foundation/out-file.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Traces } from '#shared/model/gdpr-case.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Cli } from '../cli.ts'
import { Explained } from '../explained.ts'
import { findRecord } from '../find-record.ts'
import { runJob } from '../run-job.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface EraseOptions {
  confirm?: string
  keep?: string[]
  blank?: string[]
  deleteFiles?: boolean
  withoutAnswer?: boolean
}

/** What is kept of somebody: shown, told to them, erased. */
export function addPersonData(program: Command, cli: Cli): void {
  const { t } = cli
  const command = program.command('person-data').description(t('cli.command.personData'))
  command
    .command('show')
    .description(t('cli.command.personDataShow'))
    .argument('<person...>', t('cli.argument.person'))
    .action((who: string[]) => withApp(cli, 'read', (client) => show(cli, client, who.join(' '))))
  command
    .command('report')
    .description(t('cli.command.personDataReport'))
    .argument('<person...>', t('cli.argument.person'))
    .option('--as <pdf|json>', t('cli.option.reportAs'), oneOf('--as', ['pdf', 'json'] as const), 'json')
    .requiredOption('--out <path|->', t('cli.option.exportOut'))
    .action((who: string[], options: { as: 'pdf' | 'json'; out: string }) =>
      withApp(cli, 'read', (client, app) => report(cli, client, app, who.join(' '), options))
    )
  command
    .command('erase')
    .description(t('cli.command.personDataErase'))
    .argument('<person...>', t('cli.argument.person'))
    .option('--confirm <name>', t('cli.option.eraseConfirm'))
    .option('--keep <key...>', t('cli.option.eraseKeep'))
    .option('--blank <key...>', t('cli.option.eraseBlank'))
    .option('--delete-files', t('cli.option.eraseFiles'))
    .option('--without-answer', t('cli.option.eraseWithoutAnswer'))
    .action((who: string[], options: EraseOptions) => withApp(cli, 'write', (client) => erase(cli, client, who.join(' '), options)))
}

async function tracesOf(cli: Cli, client: Client, who: string): Promise<Traces> {
  const { id } = await findRecord(cli, client, who, ['person'])
  return client.cases.traces({ personId: id })
}

async function show(cli: Cli, client: Client, who: string): Promise<void> {
  const { t } = cli
  const traces = await tracesOf(cli, client, who)
  cli.json(traces)
  cli.print(`${traces.name} (${traces.personId})`)
  cli.table(traces.rows, [
    { title: t('cases.erase.rows'), text: ({ table }) => table },
    { title: '', text: ({ count }) => String(count) }
  ])
  cli.table(traces.hits, [
    { title: t('cli.column.id'), text: ({ key }) => key },
    { title: t('cases.erase.hits', { name: traces.name }), text: ({ before, mark, after }) => `${before}[${mark}]${after}` }
  ])
  for (const { path } of traces.files) cli.print(path)
  for (const { name, expiresOn } of traces.backups) cli.print(`${name} ${expiresOn ?? ''}`)
}

async function report(cli: Cli, client: Client, app: App, who: string, { as, out }: { as: 'pdf' | 'json'; out: string }): Promise<void> {
  const { id: personId } = await findRecord(cli, client, who, ['person'])
  const path = out === '-' ? undefined : newFile(resolve(cli.io.cwd, out))
  const file = await client.cases.report({
    personId,
    as,
    language: cli.language,
    ...(path !== undefined && { place: app.outFolder(path) })
  })
  const bytes = Buffer.from(file.base64, 'base64')
  if (path === undefined) return void cli.io.stdout.write(bytes)
  writeAtomically(path, [bytes])
  cli.json({ path, rows: file.rows, sha256: file.sha256 })
  cli.print(cli.t('cli.personData.report', { path, count: file.rows }))
}

/** Without the name said once more, what would be erased is shown and nothing done. */
async function erase(cli: Cli, client: Client, who: string, options: EraseOptions): Promise<void> {
  const { t } = cli
  const traces = await tracesOf(cli, client, who)
  if (options.confirm === undefined) {
    await show(cli, client, traces.personId)
    throw new Explained('input.usage', t('cli.personData.confirm', { name: traces.name }))
  }
  if (fold(options.confirm) !== fold(traces.name)) throw new AppError('input.invalid', { field: '--confirm' })
  const files = options.deleteFiles ? traces.files.filter(({ place }) => place === 'there').map(({ id }) => id) : []
  const { keep = [], blank = [], withoutAnswer = false } = options
  const job = await client.cases.erase({ personId: traces.personId, keep, blank, files, withoutAnswer }, { signal: cli.io.signal })
  const done = await runJob(cli, job)
  cli.json(done)
  cli.print(t('cli.personData.erased', { count: done.rows, blanked: done.blanked, files: done.filesDeleted }))
}
