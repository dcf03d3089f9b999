import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import type { Source } from '../read-source.ts'

/** Reads our own extract into a card file that holds nothing; with dryRun only says what is in it. */
export async function importDump(cli: Cli, client: Client, source: Source, dryRun: boolean): Promise<void> {
  const dump = Buffer.from(source.bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (dryRun) return lookInto(cli, dump)
  const { rows } = await client.file.restoreDump({ dump })
  cli.json({ rows, committed: true })
  cli.print(cli.t('cli.import.restored', { count: rows }))
}

function lookInto(cli: Cli, dump: string): void {
  const tables = Object.entries(parse(dump)).flatMap(([name, rows]) =>
    Array.isArray(rows) && rows.length > 0 ? [{ name, count: rows.length }] : []
  )
  const rows = tables.reduce((sum, { count }) => sum + count, 0)
  cli.json({ rows, tables: Object.fromEntries(tables.map(({ name, count }) => [name, count])), committed: false })
  cli.table(tables, [
    { title: cli.t('cli.column.table'), text: (table) => table.name },
    { title: cli.t('cli.column.rows'), right: true, text: (table) => table.count }
  ])
  cli.print(cli.t('cli.import.inDump', { count: rows }))
}

function parse(dump: string): Record<string, unknown> {
  try {
    return JSON.parse(dump) as Record<string, unknown>
  } catch (cause) {
    const line = /line (\d+)/.exec(String(cause))?.[1] ?? '1'
    throw new AppError('import.not-json', { line }, { cause })
  }
}
