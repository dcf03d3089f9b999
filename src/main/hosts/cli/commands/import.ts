import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { isDump, readSource, type Source } from '../read-source.ts'
import { reviewJson } from '../review-json.ts'
import { wholeReview } from '../review-rows.ts'
import { reviewText } from '../review-text.ts'
import { runJob } from '../run-job.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { importDump } from './import-dump.ts'

export interface ImportOptions {
  from?: 'auto' | 'page' | 'html' | 'json'
  source?: string
  dryRun?: boolean
  report?: string
}

/** Partner pages and our own extracts, looked through and, without --dry-run, accepted. */
export function addImport(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('import')
    .description(t('cli.command.import'))
    .argument('<source...>', t('cli.argument.source'))
    .option(
      '--from <auto|page|html|json>',
      t('cli.option.from'),
      oneOf('--from', ['auto', 'page', 'html', 'json'], ['csv', 'xlsx', 'vcard', 'ldif'])
    )
    .option('--source <name>', t('cli.option.source'))
    .option('--dry-run', t('cli.option.dryRun'))
    .option('--report <file>', t('cli.option.report'))
    .action((sources: string[], options: ImportOptions) =>
      withApp(cli, options.dryRun ? 'read' : 'write', async (client, app) => {
        for (const source of sources) await importOne(cli, client, app, await readSource(cli.io, source), options)
      })
    )
}

async function importOne(cli: Cli, client: Client, app: App, source: Source, options: ImportOptions): Promise<void> {
  const { from = 'auto' } = options
  if (from === 'json' || (from === 'auto' && isDump(source.bytes))) return importDump(cli, client, source, options.dryRun ?? false)
  const upload = app.upload(source.bytes, source.name)
  const review = await client.imports.read({ from, upload, ...given({ source: options.source, fileName: source.name || undefined }) })
  const whole = await wholeReview(client, review)
  const text = reviewText(cli, whole)
  const committed = options.dryRun
    ? undefined
    : await runJob(cli, await client.imports.commit({ id: review.id }, { signal: cli.io.signal }))
  const json = reviewJson(cli, whole, committed)
  cli.json(json)
  cli.print(text)
  if (committed)
    cli.print(
      `\n${cli.t(committed.changeSet === null ? 'cli.import.unchanged' : 'cli.import.done', { ...doneOf(cli, committed), set: committed.changeSet })}`
    )
  if (options.report !== undefined) {
    const path = resolve(cli.io.cwd, options.report)
    writeAtomically(path, path.endsWith('.json') ? `${JSON.stringify(json, null, 2)}\n` : `${text}\n`)
  }
}

interface Counts {
  created: number
  updated: number
  ended: number
}

/** "40 partnere og 43 personer oprettet …" in the plurals of the language. */
function doneOf(cli: Cli, committed: { partners: Counts; persons: Counts }): Record<string, string> {
  const counted = (what: 'created' | 'updated' | 'ended') => {
    const partners = cli.t('imports.review.partners', { count: committed.partners[what] })
    const persons = cli.t('imports.review.persons', { count: committed.persons[what] })
    return committed.partners[what] + committed.persons[what] === 0 ? [] : [cli.t(`cli.import.${what}`, { partners, persons })]
  }
  return { what: [...counted('created'), ...counted('updated'), ...counted('ended')].join(', ') }
}
