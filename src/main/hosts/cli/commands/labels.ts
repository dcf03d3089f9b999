import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import { PrintKind } from '#shared/model/prints.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { chosenIn, labelsOf, type PaperOptions, sayPaper, withPaper } from '../label-options.ts'
import { runJob } from '../run-job.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface LabelsOptions extends PaperOptions {
  as: PrintKind
  out?: string
  dryRun?: boolean
}

/** Labels, name badges or a list to telephone by, without a letter. */
export function addLabels(program: Command, cli: Cli): void {
  const { t } = cli
  withPaper(program.command('labels').description(t('cli.command.labels')), cli)
    .option(`--as <${PrintKind.options.join('|')}>`, t('cli.option.labelsAs'), oneOf('--as', PrintKind.options), 'labels')
    .option('--out <file>', t('cli.option.labelsOut'))
    .option('--dry-run', t('cli.option.mergeDryRun'))
    .action((options: LabelsOptions) => withApp(cli, options.dryRun ? 'read' : 'write', (client, app) => labels(cli, client, app, options)))
}

async function labels(cli: Cli, client: Client, app: App, options: LabelsOptions): Promise<void> {
  const { as, out, dryRun = false } = options
  if (out === undefined && !dryRun) throw usageError(cli.t('cli.usage.missingOption', { name: '--out <file>' }))
  const selection = await chosenIn(cli, client, options)
  const place = out === undefined || dryRun ? {} : { place: app.outFolder(resolve(cli.io.cwd, out)) }
  const input = { as, selection, labels: labelsOf(options), language: cli.language, dryRun, ...place }
  const report = await runJob(cli, await client.prints.make(input, { signal: cli.io.signal }))
  cli.json(report)
  sayPaper(cli, report)
  for (const { name, reason } of report.left) cli.print(`${name}: ${cli.t(`mailings.reason.${reason}`, { name: '' })}`)
  cli.print(cli.t(dryRun ? 'cli.labels.would' : 'cli.labels.done', { count: report.count, path: report.file?.path ?? '' }))
}
