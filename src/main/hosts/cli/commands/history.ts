import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { findRecord } from '../find-record.ts'
import { withApp } from '../with-app.ts'

/** The change log: what was changed, and taking it back. */
export function addHistory(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('history')
    .description(t('cli.command.history'))
    .argument('[id|name...]', t('cli.argument.record'))
    .action((who: string[]) => withApp(cli, 'read', (client) => history(cli, client, who.join(' '))))
  for (const kind of ['undo', 'redo'] as const)
    program
      .command(kind)
      .description(t(`cli.command.${kind}`))
      .argument('[set]', t('cli.argument.set'))
      .action((set: string | undefined) => withApp(cli, 'write', (client) => takeBack(cli, client, kind, set)))
}

const shown = 200

async function history(cli: Cli, client: Client, who: string): Promise<void> {
  const recordId = who === '' ? undefined : (await findRecord(cli, client, who)).id
  const sets = await client.history.list({ limit: shown, ...given({ recordId }) })
  cli.json(sets)
  cli.table(sets, [
    { title: cli.t('cli.column.at'), text: (set) => cli.instant(set.at) },
    { title: cli.t('cli.column.what'), text: (set) => labelOf(cli, set) },
    { title: cli.t('cli.column.about'), text: (set) => set.about },
    { title: cli.t('cli.column.changes'), right: true, text: (set) => set.changes },
    { title: '', text: (set) => (set.undone ? cli.t('cli.history.undone') : '') },
    { title: cli.t('cli.column.set'), text: (set) => set.id }
  ])
}

type Kept = Awaited<ReturnType<Client['history']['undo']>>['kept'][number]

/** "Fortrudt: Person rettet". */
function labelOf(cli: Cli, set: { label: string; kind: string; args: Record<string, string | number> }): string {
  const label = cli.t(`history.labels.${set.label}`, { count: 1, ...set.args })
  return set.kind === 'undo' || set.kind === 'redo' ? cli.t(`cli.history.of.${set.kind}`, { label }) : label
}

async function takeBack(cli: Cli, client: Client, kind: 'undo' | 'redo', set: string | undefined): Promise<void> {
  const done = await client.history[kind](given({ set }))
  cli.json(done)
  const label = cli.t(`history.labels.${done.label}`, { count: 1, ...done.args })
  cli.print(cli.t(`cli.history.done.${kind}`, { label, count: done.reverted }))
  for (const line of new Set(done.kept.map((kept) => keptLine(cli, kept)))) cli.print(line)
}

/** "Beholdt: Karen Dam: ændret siden"; of a row that is gone, what it was. */
const keptLine = (cli: Cli, { name, table, field, id, reason }: Kept): string =>
  cli.t('cli.history.kept', {
    what: name || [table, field, id].filter(Boolean).join(' '),
    why: cli.t(`cli.value.kept.${reason}`)
  })
