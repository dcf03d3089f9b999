import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { notYet, oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface ExportOptions {
  as: 'json'
  out: string
  list?: string
  query?: string
}

/** The canonical dump of the card file. */
export function addExport(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('export')
    .description(t('cli.command.export'))
    .requiredOption('--as <json>', t('cli.option.exportAs'), oneOf('--as', ['json'], ['csv', 'xlsx', 'vcard']))
    .requiredOption('--out <path|->', t('cli.option.exportOut'))
    .option('--list <name>', t('cli.option.later'))
    .option('--query <query>', t('cli.option.later'))
    .action((options: ExportOptions) => withApp(cli, 'read', (client) => exportDump(cli, client, options)))
}

async function exportDump(cli: Cli, client: Client, { out, list, query }: ExportOptions): Promise<void> {
  // an extract is whole: a part of a card file cannot be read into an empty one
  if (list !== undefined) throw notYet('export --as json --list')
  if (query !== undefined) throw notYet('export --as json --query')
  const path = resolve(cli.io.cwd, out)
  if (out !== '-' && isDatabase(path)) throw new AppError('file.exists')
  const dump = await client.file.dump()
  if (out === '-') cli.io.stdout.write(dump)
  else writeAtomically(path, dump)
  const bytes = Buffer.byteLength(dump)
  if (out === '-') return
  cli.json({ path, bytes })
  cli.print(cli.t('cli.export.done', { path, kilobytes: Math.ceil(bytes / 1024) }))
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
