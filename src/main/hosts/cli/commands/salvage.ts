import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { withFile } from '../with-app.ts'

/** What can be read of a damaged card file. */
export function addSalvage(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('salvage')
    .description(t('cli.command.salvage'))
    .argument('<file>', t('cli.argument.salvageFile'))
    .argument('<new>', t('cli.argument.newPath'))
    .action((file: string, made: string) => salvage(cli, resolve(cli.io.cwd, file), resolve(cli.io.cwd, made)))
}

async function salvage(cli: Cli, from: string, to: string): Promise<void> {
  // no card file is opened: the one in the data folder may be the very one that is damaged
  const home = mkdtempSync(join(tmpdir(), 'kartotek-'))
  try {
    await withFile(cli, undefined, async (client) => tell(cli, await client.salvage.run({ from, to })), { home })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function tell(cli: Cli, { tables, dropped, doubtful, ...made }: Awaited<ReturnType<Client['salvage']['run']>>): void {
  cli.json({ ...made, tables, dropped, doubtful })
  const sum = (of: 'read' | 'lost') => tables.reduce((all, table) => all + (table[of] ?? 0), 0)
  cli.print(cli.t('cli.salvage.done', { path: made.path, read: sum('read'), lost: sum('lost'), dropped }))
  for (const { table, read, lost } of tables) if (lost) cli.print(`  ${cli.t('cli.salvage.table', { table, read, lost })}`)
  if (doubtful.length > 0) cli.print(cli.t('cli.salvage.doubtful', { count: doubtful.length }))
  for (const { table, id, what } of doubtful) cli.print(`  ${table} ${id}: ${cli.t(`cli.salvage.${what}`)}`)
}
