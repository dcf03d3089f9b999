import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { Client } from '#shared/contract/index.ts'
import { type Report, ReportFormat, ReportName } from '#shared/model/report.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { periodOf } from '#shared/rules/reports/periods.ts'
import type { Cli } from '../cli.ts'
import { dayOf } from '../day-option.ts'
import { usageError } from '../explained.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface ShowOptions {
  from?: string
  to?: string
  format?: ReportFormat
  out?: string
}

/** Reports of a period. Without one it is the year of the alliance. */
export function addReports(program: Command, cli: Cli): void {
  const { t } = cli
  const report = program.command('report').description(t('reports.cli.report'))
  report
    .command('list')
    .description(t('reports.cli.list'))
    .action(() => list(cli))
  report
    .command('show')
    .description(t('reports.cli.show'))
    .argument(`<${ReportName.options.join('|')}>`, t('reports.cli.name'), oneOf('report', ReportName.options))
    .option('--from <day>', t('reports.period.from'))
    .option('--to <day>', t('reports.period.to'))
    .option(`--format <${ReportFormat.options.join('|')}>`, t('reports.cli.format'), oneOf('--format', ReportFormat.options))
    .option('--out <file>', t('reports.cli.out'))
    .action((name: ReportName, options: ShowOptions) => withApp(cli, 'read', (client, app) => show(cli, client, name, options, app)))
}

function list(cli: Cli): void {
  const rows = ReportName.options.map((name) => ({ name, title: cli.t(`reports.${name}.title`) }))
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('reports.cli.name'), text: ({ name }) => name },
    { title: cli.t('reports.title'), text: ({ title }) => title }
  ])
}

async function show(cli: Cli, client: Client, name: ReportName, { format, out, ...asked }: ShowOptions, app: App): Promise<void> {
  const { firstMonth } = await client.reports.year({})
  const usual = periodOf('alliance-year', localDay(app.context.now()), firstMonth)
  const period = { from: dayOf(asked.from) ?? usual.from, to: dayOf(asked.to) ?? usual.to }
  if (period.to < period.from) throw usageError(cli.t('reports.period.wrong'))
  const input = { name, period, language: cli.language }
  if (format === undefined) return tell(cli, await client.reports.get(input))
  const path = out === undefined ? undefined : resolve(cli.io.cwd, out)
  const file = await client.reports.file({ ...input, as: format, ...(path !== undefined && { place: app.outFolder(path) }) })
  const bytes = Buffer.from(file.base64, 'base64')
  if (path === undefined) {
    cli.io.stdout.write(bytes)
    return
  }
  writeAtomically(path, [bytes])
  cli.json({ path, bytes: bytes.length })
  cli.print(path)
}

function tell(cli: Cli, report: Report): void {
  cli.json(report)
  cli.print(`${report.title} · ${report.period}\n${report.sentence}`)
  cli.table(
    report.rows,
    report.head.map((title, at) => ({
      title,
      right: report.rows.some((row) => typeof row[at]?.value === 'number'),
      text: (row: Report['rows'][number]) => row[at]?.value ?? ''
    }))
  )
  for (const note of report.notes) cli.say(note)
}
