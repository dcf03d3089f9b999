import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { marksWritten, OutWay } from '#shared/model/out-way.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { findNamed } from '../find-record.ts'
import { chosenIn, labelsOf, type PaperOptions, sayPaper, withPaper } from '../label-options.ts'
import { runJob } from '../run-job.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { sayReasons } from './lists.ts'

interface MergeOptions extends PaperOptions {
  template: string
  out?: string
  as: OutWay
  dryRun?: boolean
  limit?: number
}
type Report = Pick<Awaited<ReturnType<Client['mailings']['write']>>, 'written' | 'missing'> & { path?: string | undefined }

const limitOf = (value: string) => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw usageError(`--limit ${value}`)
  return Number(value)
}

/** A letter to everybody on a list or found by a query, as drafts, one file or paper. */
export function addMerge(program: Command, cli: Cli): void {
  const { t } = cli
  withPaper(program.command('merge').description(t('cli.command.merge')), cli)
    .requiredOption('--template <name>', t('cli.argument.template'))
    .requiredOption(`--as <${OutWay.options.join('|')}>`, t('cli.option.mergeAs'), oneOf('--as', OutWay.options))
    .option('--out <path>', t('cli.option.mergeOut'))
    .option('--dry-run', t('cli.option.mergeDryRun'))
    .option('--limit <n>', t('cli.option.limit'), limitOf)
    .action((options: MergeOptions) => withApp(cli, options.dryRun ? 'read' : 'write', (client, app) => merge(cli, client, app, options)))
}

async function merge(cli: Cli, client: Client, app: App, options: MergeOptions): Promise<void> {
  const selection = await chosenIn(cli, client, options)
  const template = findNamed(cli, await client.templates.all(), options.template)
  const { limit, as } = options
  if (options.dryRun) {
    const report = await client.mailings.rehearse({ selection, templateId: template.id, ...given({ limit }) })
    const { reasons } = await client.lists.resolve({ selection, purpose: template.purpose })
    cli.json({ ...report, reasons })
    return show(cli, report, reasons, 'cli.merge.would')
  }
  if (options.out === undefined) throw usageError(cli.t('cli.usage.missingOption', { name: '--out <path>' }))
  const out = resolve(cli.io.cwd, options.out)
  refuseUsed(out, as)
  const { id, changeSet } = await client.mailings.create({ selection, templateId: template.id })
  const input = { id, as, labels: labelsOf(options), language: cli.language, folder: app.outFolder(out), ...given({ limit }) }
  const report = await orTakenBack(client, changeSet, written(cli, client, input))
  const left = (await client.mailings.recipients({ id })).filter((recipient) => recipient.reason !== null)
  const { name } = await client.mailings.get({ id })
  cli.json({
    id,
    name,
    ...report,
    left: left.map((recipient) => ({ name: recipient.name, reason: recipient.reason, because: recipient.because }))
  })
  sayPaper(cli, report)
  show(cli, { ...report, path: report.file?.path }, counted(left), as === 'eml' ? 'cli.merge.done' : 'cli.merge.file')
  if (marksWritten(as)) cli.print(cli.t('cli.merge.next', { name }))
}

/** Found out before there is a mailing. */
function refuseUsed(out: string, as: OutWay): void {
  if (!existsSync(out)) return
  if (as !== 'eml') throw new AppError('file.exists')
  if (readdirSync(out).length > 0) throw new AppError('out.not-empty')
}

async function written(cli: Cli, client: Client, input: Parameters<Client['outputs']['make']>[0]) {
  const report = await runJob(cli, await client.outputs.make(input, { signal: cli.io.signal }))
  if (report.file !== null) return report
  sayPaper(cli, report)
  throw new AppError('mailing.no-recipients')
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
  cli.print(cli.t(key, { count: report.written, folder: report.path ?? '' }))
}
