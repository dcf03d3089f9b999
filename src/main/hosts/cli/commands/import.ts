import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { Client } from '#shared/contract/index.ts'
import { ImportPolicy, type Review, SourceKind } from '#shared/model/review.ts'
import type { Cli } from '../cli.ts'
import { type ColumnMap, mappedBy, readColumnMap } from '../column-map.ts'
import { given } from '../field-values.ts'
import { doneText } from '../import-done.ts'
import { isDump, readSource, type Source } from '../read-source.ts'
import { reviewJson } from '../review-json.ts'
import { type WholeReview, wholeReview } from '../review-rows.ts'
import { reviewText } from '../review-text.ts'
import { runJob } from '../run-job.ts'
import { takeErased } from '../take-erased.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { importBig } from './import-big.ts'
import { importDump } from './import-dump.ts'

interface ImportOptions {
  big?: boolean
  from?: 'auto' | SourceKind
  source?: string
  map?: string
  policy?: ImportPolicy
  dryRun?: boolean
  report?: string
  takeErased?: string[]
  reason?: string
}

const kinds = ['auto', ...SourceKind.options] as const
const policies = ImportPolicy.options

/** Whatever people have, looked through and, without --dry-run, accepted. */
export function addImport(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('import')
    .description(t('cli.command.import'))
    .argument('<source...>', t('cli.argument.source'))
    .option(`--from <${kinds.join('|')}>`, t('cli.option.from'), oneOf('--from', kinds))
    .option('--source <name>', t('cli.option.source'))
    .option('--map <file>', t('cli.option.map'))
    .option(`--policy <${policies.join('|')}>`, t('cli.option.importPolicy'), oneOf('--policy', policies))
    .option('--dry-run', t('cli.option.dryRun'))
    .option('--report <file>', t('cli.option.report'))
    .option('--take-erased <person...>', t('cli.option.takeErased'))
    .option('--reason <text>', t('cli.option.takeErasedReason'))
    .option('--big', t('cli.option.big'))
    .action(async (sources: string[], options: ImportOptions) => {
      const map = options.map === undefined ? undefined : readColumnMap(await textOf(cli, options.map))
      await withApp(cli, options.dryRun ? 'read' : 'write', async (client, app) => {
        for (const source of sources)
          if (options.big) await importBig(cli, client, app, source, options, map)
          else await importOne(cli, client, app, await readSource(cli.io, source), options, map)
      })
    })
}

const textOf = async (cli: Cli, path: string): Promise<string> => Buffer.from((await readSource(cli.io, path)).bytes).toString('utf8')

async function importOne(
  cli: Cli,
  client: Client,
  app: App,
  source: Source,
  options: ImportOptions,
  map: ColumnMap | undefined
): Promise<void> {
  const { from = 'auto', dryRun = false } = options
  if ((from === 'json' || from === 'auto') && isDump(source.bytes)) return importDump(cli, client, source, dryRun)
  const review = await openReview(client, app, source, options, map)
  const whole = await lookedThrough(cli, client, review, options)
  const csv = options.report?.endsWith('.csv') ? await client.imports.report({ id: review.id }) : undefined
  const committed = dryRun ? undefined : await runJob(cli, await client.imports.commit({ id: review.id }, { signal: cli.io.signal }))
  if (dryRun) await client.imports.discard({ id: review.id })
  const json = reviewJson(cli, whole, committed)
  const text = reviewText(cli, whole)
  cli.json(json)
  cli.print(text)
  if (committed) cli.print(`\n${doneText(cli, committed)}`)
  if (options.report === undefined) return
  const path = resolve(cli.io.cwd, options.report)
  writeAtomically(path, csv?.content ?? (path.endsWith('.json') ? `${JSON.stringify(json, null, 2)}\n` : `${text}\n`))
}

/** Reads a source; of a table, with the columns as the map says. */
async function openReview(client: Client, app: App, source: Source, options: ImportOptions, map: ColumnMap | undefined): Promise<Review> {
  const { from = 'auto', policy = 'update' } = options
  const upload = app.upload(source.bytes, source.name)
  const review = await client.imports.read({
    from,
    policy,
    upload,
    ...given({ source: options.source, fileName: source.name || undefined })
  })
  if (map === undefined) return review
  return client.imports.remap({ id: review.id, ...(review.table ? { mapping: mappedBy(map, review.table) } : {}) })
}

/** The whole review, with whom it takes in although they wished to be erased. */
async function lookedThrough(cli: Cli, client: Client, review: Review, { takeErased: who, reason }: ImportOptions): Promise<WholeReview> {
  const whole = await wholeReview(client, review)
  if (who === undefined) return whole
  await takeErased(cli, client, whole, who, reason)
  return wholeReview(client, review)
}
