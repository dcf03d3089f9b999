import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { type ListLink, PinMode } from '#shared/model/mailing-list.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { findNamed, findRecord } from '../find-record.ts'
import { withApp } from '../with-app.ts'

const named = async (cli: Cli, client: Client, name: string) => findNamed(cli, await client.lists.all({ language: cli.language }), name)

/** Pins, lists that are left out, comparing and freezing: the rest of "list". */
export function addListChanges(list: Command, cli: Cli): void {
  const { t } = cli
  list
    .command('pin')
    .description(t('lists.cli.pin'))
    .argument('<name>', t('cli.argument.list'))
    .argument('<person>', t('lists.cli.person'))
    .argument('<include|exclude|rule>', t('lists.cli.mode'))
    .option('--reason <text>', t('lists.cli.reason'))
    .option('--until <day>', t('lists.cli.until'))
    .action((name: string, who: string, mode: string, options: { reason?: string; until?: string }) =>
      withApp(cli, 'write', (client) => pin(cli, client, name, who, mode, options))
    )
  list
    .command('exclude')
    .description(t('lists.cli.exclude'))
    .argument('<name>', t('cli.argument.list'))
    .argument('[others...]', t('lists.cli.others'))
    .action((name: string, others: string[]) => withApp(cli, 'write', (client) => exclude(cli, client, name, others)))
  list
    .command('compare')
    .description(t('lists.cli.compare'))
    .argument('<name>', t('cli.argument.list'))
    .argument('<other>', t('cli.argument.list'))
    .action((name: string, other: string) => withApp(cli, 'read', (client) => compare(cli, client, name, other)))
  list
    .command('freeze')
    .description(t('lists.cli.freeze'))
    .argument('<name>', t('cli.argument.list'))
    .argument('<copy>', t('cli.argument.listName'))
    .action((name: string, copy: string) => withApp(cli, 'write', (client) => freeze(cli, client, name, copy)))
}

interface PinOptions {
  reason?: string
  until?: string
}

async function pin(cli: Cli, client: Client, name: string, who: string, mode: string, { reason, until }: PinOptions): Promise<void> {
  const list = await named(cli, client, name)
  const person = await findRecord(cli, client, who, ['person'])
  const which = { id: list.id, personIds: [person.id] }
  if (mode === 'rule') {
    cli.json(await client.lists.unpin(which))
    return cli.print(cli.t('lists.pin.followDone', { count: 1 }))
  }
  const { data: pinned } = PinMode.safeParse(mode)
  if (!pinned) throw usageError(mode)
  if (!reason?.trim()) throw usageError(cli.t('cli.usage.missingOption', { name: '--reason <text>' }))
  cli.json(await client.lists.pin({ ...which, mode: pinned, reason, ...(until !== undefined && { expiresOn: until }) }))
  cli.print(cli.t(pinned === 'include' ? 'lists.pin.putOnDone' : 'lists.pin.takenOffDone', { count: 1 }))
}

async function exclude(cli: Cli, client: Client, name: string, others: readonly string[]): Promise<void> {
  const all = await client.lists.all({ language: cli.language })
  const list = findNamed(cli, all, name)
  const excludes = others.map((other) => findNamed(cli, all, other))
  const done = await client.lists.update({ id: list.id, version: list.version, patch: { excludes: excludes.map(({ id }) => id) } })
  cli.json(done)
  cli.print(
    cli.t(excludes.length === 0 ? 'lists.cli.excludesNone' : 'lists.cli.excluded', { names: excludes.map((each) => each.name).join(', ') })
  )
}

async function compare(cli: Cli, client: Client, name: string, otherName: string): Promise<void> {
  const [a, b] = [await named(cli, client, name), await named(cli, client, otherName)]
  const compared = await client.lists.compare({ a: a.id, b: b.id })
  cli.json(compared)
  for (const part of ['onlyA', 'onlyB', 'both'] as const) {
    cli.print(`${cli.t(`lists.compare.${part}`, { name: part === 'onlyA' ? a.name : b.name })}: ${compared[part].length}`)
    cli.table(compared[part], [
      { title: cli.t('cli.column.name'), text: (row) => row.name },
      { title: cli.t('cli.column.partner'), text: (row) => row.partnerName }
    ])
  }
}

async function freeze(cli: Cli, client: Client, name: string, copy: string): Promise<void> {
  const list = await named(cli, client, name)
  cli.json(await client.lists.freeze({ id: list.id, name: copy }))
  cli.print(cli.t('mailings.addTo.created', { name: copy }))
}

/** Why somebody is on a list or not, link by link. */
export async function sayWhy(cli: Cli, client: Client, listId: string, who: string): Promise<void> {
  const person = await findRecord(cli, client, who, ['person'])
  const why = await client.lists.why({ id: listId, personId: person.id, language: cli.language })
  cli.json(why)
  cli.print(why.name)
  for (const link of why.links) cli.print(`${'  '.repeat(1 + link.depth)}${link.ok ? '✓' : '×'} ${wordsOf(cli, link)}`)
}

function wordsOf(cli: Cli, { kind, ok, text, entity }: ListLink): string {
  if (kind === 'rule' && text === '') return cli.t('lists.link.everybody')
  if (kind === 'contact') return cli.t(`lists.link.contact.${entity}.${ok ? 'yes' : 'no'}`, { text })
  if (kind === 'put-on') return cli.t('lists.link.put-on.yes', { text })
  if (kind === 'taken-off') return cli.t('lists.link.taken-off.no', { text })
  return cli.t(`lists.link.${kind}.${ok ? 'yes' : 'no'}`, { text })
}
