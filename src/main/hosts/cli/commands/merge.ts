import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { findNamed } from '../find-record.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { sayReasons } from './lists.ts'

interface MergeOptions {
  list: string
  template: string
  out?: string
  as: 'eml'
  dryRun?: boolean
  limit?: number
}
type Report = Awaited<ReturnType<Client['mailings']['write']>>

const limitOf = (value: string) => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw usageError(`--limit ${value}`)
  return Number(value)
}

/** A letter to everybody on a list, as drafts. */
export function addMerge(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('merge')
    .description(t('cli.command.merge'))
    .requiredOption('--list <name>', t('cli.argument.list'))
    .requiredOption('--template <name>', t('cli.argument.template'))
    .requiredOption('--as <eml>', t('cli.option.mergeAs'), oneOf('--as', ['eml'], ['mbox', 'zip', 'csv', 'xlsx', 'letters', 'labels']))
    .option('--out <dir>', t('cli.option.mergeOut'))
    .option('--dry-run', t('cli.option.mergeDryRun'))
    .option('--limit <n>', t('cli.option.limit'), limitOf)
    .action((options: MergeOptions) => withApp(cli, options.dryRun ? 'read' : 'write', (client, app) => merge(cli, client, app, options)))
}

async function merge(cli: Cli, client: Client, app: App, options: MergeOptions): Promise<void> {
  const list = findNamed(cli, await client.lists.all({ language: cli.language }), options.list)
  const template = findNamed(cli, await client.templates.all(), options.template)
  const selection = { by: 'list', listId: list.id } as const
  const { limit } = options
  if (options.dryRun) {
    const report = await client.mailings.rehearse({ selection, templateId: template.id, ...given({ limit }) })
    const { reasons } = await client.lists.resolve({ selection, purpose: template.purpose })
    cli.json({ ...report, reasons })
    return show(cli, report, reasons, 'cli.merge.would')
  }
  if (options.out === undefined) throw usageError(cli.t('cli.usage.missingOption', { name: '--out <dir>' }))
  const out = resolve(cli.io.cwd, options.out)
  if (existsSync(out) && readdirSync(out).length > 0) throw new AppError('out.not-empty')
  const { id, changeSet } = await client.mailings.create({ selection, templateId: template.id })
  const report = await orTakenBack(client, changeSet, client.mailings.write({ id, folder: app.outFolder(out), ...given({ limit }) }))
  const left = (await client.mailings.recipients({ id })).filter((recipient) => recipient.reason !== null)
  const { name } = await client.mailings.get({ id })
  cli.json({
    id,
    name,
    ...report,
    left: left.map((recipient) => ({ name: recipient.name, reason: recipient.reason, because: recipient.because }))
  })
  show(cli, report, counted(left), 'cli.merge.done')
  cli.print(cli.t('cli.merge.next', { name }))
}

/** A mailing whose drafts could not be written is taken back, so that the next try does not find half of one. */
async function orTakenBack<T>(client: Client, changeSet: string | null, written: Promise<T>): Promise<T> {
  try {
    return await written
  } catch (error) {
    if (changeSet !== null) await client.history.undo({ set: changeSet })
    throw error
  }
}

function counted(left: readonly { reason: ExcludeReason | null }[]): { reason: ExcludeReason; count: number }[] {
  const groups = Map.groupBy(left, (recipient) => recipient.reason)
  return [...groups].flatMap(([reason, rows]) => (reason === null ? [] : [{ reason, count: rows.length }]))
}

/** First what is missing, then what was made. */
function show(cli: Cli, report: Report, reasons: { reason: ExcludeReason; count: number }[], key: string): void {
  for (const { field, count } of report.missing) cli.print(cli.t('cli.merge.missing', { field: cli.t(`letters.fields.${field}`), count }))
  sayReasons(cli, { reasons })
  cli.print(cli.t(key, { count: report.written, folder: report.folder ?? '' }))
}
