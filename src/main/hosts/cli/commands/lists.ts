import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { CardPlural, kindOfPlural } from '#shared/model/card-kind.ts'
import { RecipientPolicy } from '#shared/model/common.ts'
import { type Recipient, type Resolved, toldReasons } from '#shared/model/outreach.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { findNamed } from '../find-record.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { addListChanges, sayWhy } from './list-changes.ts'

interface CreateOptions {
  query: string
  of?: CardPlural
  policy?: RecipientPolicy
}

/** Mailing lists: who is on one, who gets a letter and who does not. */
export function addLists(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('lists')
    .description(t('cli.command.lists'))
    .action(() => withApp(cli, 'read', (client) => all(cli, client)))
  const list = program.command('list').description(t('cli.command.list'))
  list
    .command('create')
    .description(t('cli.command.listCreate'))
    .argument('<name>', t('cli.argument.listName'))
    .requiredOption('--query <query>', t('cli.argument.query'))
    .option('--of <cards>', t('cli.option.listOf'), oneOf('--of', CardPlural.options))
    .option('--policy <policy>', t('cli.option.policy'), oneOf('--policy', RecipientPolicy.options))
    .action((name: string, options: CreateOptions) => withApp(cli, 'write', (client) => create(cli, client, name, options)))
  list
    .command('show')
    .description(t('cli.command.listShow'))
    .argument('<name>', t('cli.argument.list'))
    .option('--why [person]', t('cli.option.why'))
    .action((name: string, options: { why?: string | true }) =>
      withApp(cli, 'read', (client) => show(cli, client, name, options.why ?? false))
    )
  addListChanges(list, cli)
}

async function all(cli: Cli, client: Client): Promise<void> {
  const rows = await client.lists.all({ language: cli.language })
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('cli.column.name'), text: (row) => row.name },
    { title: cli.t('cli.column.kind'), text: (row) => cli.t(`cli.value.list.${row.kind}`) },
    { title: cli.t('cli.column.of'), text: (row) => cli.t(`lists.of.${row.entity}`) },
    { title: cli.t('cli.column.query'), text: (row) => row.query },
    { title: cli.t('cli.column.policy'), text: (row) => cli.t(`cli.value.policy.${row.policy}`) },
    { title: cli.t('cli.column.members'), right: true, text: (row) => row.memberCount }
  ])
  cli.say(cli.t('cli.count.lists', { count: rows.length }))
}

async function create(cli: Cli, client: Client, name: string, { query, of, policy }: CreateOptions): Promise<void> {
  const { id, changeSet } = await client.lists.create({ name, query, ...given({ policy, entity: of && kindOfPlural[of] }) })
  const resolved = await client.lists.resolve({ selection: { by: 'list', listId: id } })
  cli.json({ id, changeSet, included: resolved.included.length, excluded: resolved.excluded.length })
  cli.print(cli.t('cli.list.created', { name, count: resolved.included.length }))
  sayReasons(cli, resolved)
}

async function show(cli: Cli, client: Client, name: string, why: boolean | string): Promise<void> {
  const list = findNamed(cli, await client.lists.all({ language: cli.language }), name)
  if (typeof why === 'string') return sayWhy(cli, client, list.id, why)
  const resolved = await client.lists.resolve({ selection: { by: 'list', listId: list.id } })
  cli.json({ ...list, ...resolved })
  const whyColumn = { title: cli.t('cli.column.why'), text: (row: Recipient) => whyOf(cli, row) }
  const someStandIn = why && resolved.included.some(({ because }) => because !== null)
  cli.table(resolved.included, [...recipientColumns(cli), ...(someStandIn ? [whyColumn] : [])])
  cli.print(cli.t('cli.list.included', { count: resolved.included.length }))
  if (why && resolved.excluded.length > 0) {
    cli.print(`\n${cli.t('cli.section.excluded')}`)
    cli.table(resolved.excluded, [...recipientColumns(cli), whyColumn])
  }
  sayReasons(cli, resolved)
}

const recipientColumns = (cli: Cli) => [
  { title: cli.t('cli.column.name'), text: (row: Recipient) => row.name },
  { title: cli.t('cli.column.partner'), text: (row: Recipient) => row.partnerName },
  { title: cli.t('cli.column.email'), text: (row: Recipient) => row.email }
]

/** Why somebody is left out, or whose place somebody has who is not. */
function whyOf(cli: Cli, { reason, because }: Recipient): string | null {
  if (reason === null) return because && cli.t('mailings.people.insteadOf', { name: because })
  const names = because !== null && toldReasons.some((told) => told === reason)
  return cli.t(`mailings.${names ? 'instead' : 'reason'}.${reason}`, { name: because ?? '' })
}

/** Nobody is ever left out without a word: how many, and why. */
export function sayReasons(cli: Cli, { reasons }: Pick<Resolved, 'reasons'>): void {
  for (const { reason, count } of reasons) cli.print(cli.t(`mailings.sum.reason.${reason}`, { count }))
}
