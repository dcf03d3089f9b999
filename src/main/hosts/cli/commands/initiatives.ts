import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { InitiativeKind } from '#shared/model/initiative.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { findNamed, findRecord } from '../find-record.ts'
import { matching } from '../matching.ts'
import { oneOf, wholeNumber } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface NewOptions {
  kind?: InitiativeKind
  when?: string
  to?: string
  stated?: number
  outcome?: string
}

/** What several did together towards somebody outside. */
export function addInitiatives(program: Command, cli: Cli): void {
  const { t } = cli
  const initiative = program.command('initiative').description(t('cli.command.initiative'))
  initiative
    .command('list')
    .description(t('cli.command.initiativeList'))
    .argument('[query...]', t('cli.argument.query'))
    .action((words: string[]) => withApp(cli, 'read', (client) => all(cli, client, words)))
  initiative
    .command('show')
    .description(t('cli.command.initiativeShow'))
    .argument('<initiative>', t('cli.argument.initiative'))
    .action((name: string) => withApp(cli, 'read', (client) => show(cli, client, name)))
  initiative
    .command('add')
    .description(t('cli.command.initiativeAdd'))
    .argument('<title>', t('cli.argument.title'))
    .option('--kind <kind>', t('cli.option.initiativeKind'), oneOf('--kind', InitiativeKind.options))
    .option('--when <text>', t('cli.option.initiativeWhen'))
    .option('--to <text>', t('cli.option.initiativeTo'))
    .option('--stated <n>', t('cli.option.initiativeStated'), wholeNumber('--stated'))
    .option('--outcome <text>', t('cli.option.initiativeOutcome'))
    .action((title: string, options: NewOptions) => withApp(cli, 'write', (client) => add(cli, client, title, options)))
  initiative
    .command('join')
    .description(t('cli.command.initiativeJoin'))
    .argument('<initiative>', t('cli.argument.initiative'))
    .argument('<who...>', t('cli.argument.whom'))
    .action((name: string, who: string[]) => withApp(cli, 'write', (client) => join(cli, client, name, who)))
}

async function all(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const rows = await matching(await client.initiatives.all(), words, client.initiatives.table)
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('initiatives.column.title'), text: ({ title }) => title },
    { title: cli.t('initiatives.column.date'), text: ({ dateText }) => dateText },
    { title: cli.t('initiatives.column.addressees'), text: ({ addressees }) => addressees.split('\n').join(', ') },
    { title: cli.t('initiatives.column.participants'), right: true, text: (row) => row.statedParticipants ?? row.known },
    { title: cli.t('initiatives.column.outcome'), text: ({ outcome }) => outcome }
  ])
  cli.say(cli.t(rows.length === 0 && words.length === 0 ? 'initiatives.none' : 'cli.count.initiatives', { count: rows.length }))
}

async function initiativeOf(cli: Cli, client: Client, name: string) {
  const rows = (await client.initiatives.all()).map((row) => ({ ...row, name: row.title }))
  return client.initiatives.get({ id: findNamed(cli, rows, name).id })
}

async function show(cli: Cli, client: Client, name: string): Promise<void> {
  const initiative = await initiativeOf(cli, client, name)
  cli.json(initiative)
  if (initiative.outcome !== '') cli.print(initiative.outcome)
  cli.table(initiative.participants, [
    { title: cli.t('initiatives.column.participants'), text: (row) => row.name },
    { title: cli.t('workingGroups.seat.organisation'), text: ({ organisationName }) => organisationName }
  ])
}

async function add(cli: Cli, client: Client, title: string, { kind, when, to, stated, outcome }: NewOptions): Promise<void> {
  const facts = { kind, dateText: when, addressees: to, statedParticipants: stated, outcome }
  const made = await client.initiatives.create({ title, ...given(facts) })
  cli.json(made)
  cli.print(made.id)
}

/** Partners and persons, as they are called. */
async function join(cli: Cli, client: Client, name: string, who: readonly string[]): Promise<void> {
  const { id } = await initiativeOf(cli, client, name)
  const found = []
  for (const each of who) found.push(await findRecord(cli, client, each))
  for (const type of ['partner', 'person'] as const) {
    const ids = found.filter((each) => each.type === type).map((each) => each.id)
    if (ids.length > 0) await client.initiatives.addParticipants({ id, selection: { by: 'ids', entity: `${type}s`, ids } })
  }
  const { known } = await initiativeOf(cli, client, name)
  cli.json({ id, known })
  cli.print(cli.t('initiatives.known', { count: known }))
}
