import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { ExportFormat, Wanted } from '#shared/contract/exports.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { findNamed } from '../find-record.ts'
import { runJob } from '../run-job.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface ExportOptions {
  as: ExportFormat
  out: string
  list?: string
  query?: string
  partners?: boolean
}

const formats = ['json', 'csv', 'xlsx', 'vcard', 'vcard3'] as const

/** A file for another program, or the canonical dump of the card file. */
export function addExport(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('export')
    .description(t('cli.command.export'))
    .requiredOption(`--as <${formats.join('|')}>`, t('cli.option.exportAs'), oneOf('--as', formats))
    .requiredOption('--out <path|->', t('cli.option.exportOut'))
    .option('--list <name>', t('cli.option.exportList'))
    .option('--query <query>', t('cli.option.exportQuery'))
    .option('--partners', t('cli.option.exportPartners'))
    .action((options: ExportOptions) => withApp(cli, 'read', (client, app) => exportFile(cli, client, app, options)))
}

async function exportFile(cli: Cli, client: Client, app: App, options: ExportOptions): Promise<void> {
  const { as, out } = options
  const path = resolve(cli.io.cwd, out)
  const wanted = await wantedBy(cli, client, options)
  if (out !== '-' && isDatabase(path)) throw new AppError('file.exists')
  const pieces: Uint8Array[] = []
  const job = await client.exports.make(
    { as, wanted, language: cli.language, ...(out !== '-' && { place: app.outFolder(path) }) },
    { signal: cli.io.signal }
  )
  const { rows, bytes, excluded } = await runJob(
    cli,
    received(job, (piece) => (out === '-' ? cli.io.stdout.write(piece) : pieces.push(piece)))
  )
  if (excluded > 0) cli.say(cli.t('cli.export.excluded', { count: excluded }))
  if (out === '-') return
  writeAtomically(path, pieces)
  cli.json({ path, bytes, rows, excluded })
  cli.print(cli.t(as === 'json' ? 'cli.export.done' : 'cli.export.rows', { path, count: rows, kilobytes: Math.ceil(bytes / 1024) }))
}

async function wantedBy(cli: Cli, client: Client, { as, list, query, partners }: ExportOptions): Promise<Wanted> {
  const isPart = list !== undefined || query !== undefined || partners === true
  // a part of a card file cannot be read into an empty one
  if (as === 'json' && isPart) throw usageError(cli.t('cli.export.whole'))
  if (list === undefined) return { what: partners ? 'partners' : 'persons', query: query ?? '' }
  if (query !== undefined || partners) throw usageError(cli.t('cli.export.one'))
  return { what: 'list', listId: findNamed(cli, await client.lists.all({ language: cli.language }), list).id }
}

/** The job with its pieces taken out, each as it comes. */
async function* received<Step extends { part?: string | undefined }, Answer>(
  job: AsyncIterator<Step, Answer>,
  take: (piece: Uint8Array) => unknown
): AsyncGenerator<Step, Answer> {
  for (;;) {
    const next = await job.next()
    if (next.done) return next.value
    if (next.value.part !== undefined) take(Buffer.from(next.value.part, 'base64'))
    yield next.value
  }
}

/** A card file must never be written over by an extract of one. */
function isDatabase(path: string): boolean {
  if (!existsSync(path)) return false
  if (statSync(path).isDirectory()) throw new AppError('file.is-directory')
  const head = Buffer.alloc(16)
  const file = openSync(path, 'r')
  try {
    readSync(file, head)
  } finally {
    closeSync(file)
  }
  return head.toString('latin1').startsWith('SQLite format 3')
}
