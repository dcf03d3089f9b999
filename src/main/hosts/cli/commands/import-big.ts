import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { App } from '#main/app.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import type { Streamed } from '#shared/contract/imports.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { ImportPolicy, SourceKind } from '#shared/model/review.ts'
import type { Cli } from '../cli.ts'
import { type ColumnMap, mappedBy } from '../column-map.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { doneText } from '../import-done.ts'
import { oneLine } from '../plain-text.ts'
import { head } from '../read-source.ts'
import { flagText, problemText } from '../review-json.ts'
import { dispositionLines, readCounts, section } from '../review-text.ts'
import { runJob } from '../run-job.ts'

interface BigOptions {
  from?: 'auto' | SourceKind
  source?: string
  policy?: ImportPolicy
  dryRun?: boolean
  report?: string
  takeErased?: string[]
}

/** A file that is too large to be held and looked through, part by part. */
export async function importBig(
  cli: Cli,
  client: Client,
  app: App,
  source: string,
  options: BigOptions,
  map: ColumnMap | undefined
): Promise<void> {
  const { from = 'auto', policy = 'update', dryRun = false } = options
  if (source === '-') throw usageError(cli.t('cli.import.bigStdin'))
  if (options.report !== undefined) throw usageError(cli.t('cli.import.bigReport'))
  if (options.takeErased !== undefined) throw usageError(cli.t('cli.import.bigErased'))
  if (from !== 'auto' && from !== 'csv' && from !== 'json') throw usageError(cli.t('cli.import.bigKind'))
  const path = resolve(cli.io.cwd, source)
  if (!existsSync(path)) throw new AppError('file.not-found', { file: basename(path) })
  if (statSync(path).isDirectory()) throw new AppError('file.is-directory')
  const mapping = map && (await mappingOf(client, app, path, map))
  const input = { file: app.sourceFile(path), from, policy, dryRun, ...given({ source: options.source, mapping }) }
  const done = await runJob(cli, await client.imports.stream(input, { signal: cli.io.signal }))
  const problems = problemLines(cli, done)
  const committed = !dryRun
  cli.json({ problems, summary: { ...done.summary, committed, changeSet: done.changeSet } })
  cli.print(textOf(cli, done, problems))
  cli.print(`\n${committed ? doneText(cli, done) : cli.t('cli.import.trial')}`)
}

/** Of the file, by which its columns are told. */
const startBytes = 256 * 1024

/** What was said about the columns, and the others as the beginning of the file suggests. */
async function mappingOf(client: Client, app: App, path: string, map: ColumnMap): Promise<Mapping> {
  const start = withFileErrors(() => head(path, startBytes))
  // up to the last whole line, so that no sign and no cell is cut
  const whole = start.subarray(0, start.length < startBytes ? start.length : start.lastIndexOf(10) + 1)
  const review = await client.imports.read({ from: 'csv', upload: app.upload(whole, basename(path)), fileName: basename(path) })
  await client.imports.discard({ id: review.id })
  if (!review.table) throw new AppError('import.not-a-table')
  return mappedBy(map, review.table)
}

interface Line {
  readonly line: number
  readonly message: string
  readonly severity: string
}

/** The first of all that is to be looked at, in the order of the file. */
const problemLines = (cli: Cli, { problems, flags }: Streamed): Line[] =>
  [
    ...problems.map((problem) => ({ line: problem.line, message: problemText(cli, problem), severity: problem.severity })),
    ...flags.map((flag) => ({ line: flag.line, message: flagText(cli, flag), severity: flag.severity }))
  ]
    .sort((one, other) => one.line - other.line)
    .slice(0, most)

const most = 200

function textOf(cli: Cli, { source, summary }: Streamed, problems: readonly Line[]): string {
  const rest = summary.problems - problems.length
  return [
    [cli.t('cli.import.bigVerdict', { source: source.name, ...readCounts(cli, summary) }), ...dispositionLines(cli, summary)].join('\n'),
    section(cli, cli.t('cli.section.look'), [
      ...problems.map(({ line, message }) => `  ${cli.t('cli.import.line', { line })}: ${oneLine(message)}`),
      ...(rest > 0 ? [`  ${cli.t('cli.import.more', { count: rest })}`] : [])
    ])
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}
