import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { SeatFunction } from '#shared/model/working-group.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { findNamed, findRecord } from '../find-record.ts'
import { matching } from '../matching.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface SeatOptions {
  person?: string
  partner?: string
  as?: SeatFunction
  from?: string
}

/** Working groups, and who sits in them for whom. */
export function addGroups(program: Command, cli: Cli): void {
  const { t } = cli
  const group = program.command('group').description(t('cli.command.group'))
  group
    .command('list')
    .description(t('cli.command.groupList'))
    .argument('[query...]', t('cli.argument.query'))
    .action((words: string[]) => withApp(cli, 'read', (client) => all(cli, client, words)))
  group
    .command('show')
    .description(t('cli.command.groupShow'))
    .argument('<group>', t('cli.argument.group'))
    .action((name: string) => withApp(cli, 'read', (client) => show(cli, client, name)))
  group
    .command('add')
    .description(t('cli.command.groupAdd'))
    .argument('<name>', t('cli.argument.title'))
    .option('--mandate <text>', t('cli.option.groupMandate'))
    .action((name: string, options: { mandate?: string }) =>
      withApp(cli, 'write', async (client) => {
        const made = await client.workingGroups.create({ name, ...given(options) })
        cli.json(made)
        cli.print(made.id)
      })
    )
  group
    .command('seat')
    .description(t('cli.command.groupSeat'))
    .argument('<group>', t('cli.argument.group'))
    .option('--person <who>', t('cli.option.seatPerson'))
    .option('--partner <who>', t('cli.option.seatPartner'))
    .option('--as <function>', t('cli.option.seatFunction'), oneOf('--as', SeatFunction.options))
    .option('--from <day>', t('cli.option.seatFrom'))
    .action((name: string, options: SeatOptions) => withApp(cli, 'write', (client) => seat(cli, client, name, options)))
}

async function all(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const rows = await matching(await client.workingGroups.all(), words, client.workingGroups.table)
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('workingGroups.column.name'), text: ({ name }) => name },
    { title: cli.t('workingGroups.column.chairs'), text: ({ chairs }) => chairs.map(({ name }) => name).join(', ') },
    { title: cli.t('workingGroups.column.seats'), right: true, text: ({ counts }) => counts.seats },
    { title: cli.t('workingGroups.column.vacant'), right: true, text: ({ counts }) => counts.vacant + counts.left },
    { title: cli.t('workingGroups.column.state'), text: ({ status }) => cli.t(`workingGroups.state.${status}`) }
  ])
  cli.say(cli.t(rows.length === 0 && words.length === 0 ? 'workingGroups.none' : 'cli.count.workingGroups', { count: rows.length }))
}

const idOf = async (cli: Cli, client: Client, name: string) => findNamed(cli, await client.workingGroups.all(), name).id

async function show(cli: Cli, client: Client, name: string): Promise<void> {
  const group = await client.workingGroups.get({ id: await idOf(cli, client, name) })
  cli.json(group)
  if (group.mandate !== '') cli.print(group.mandate)
  cli.table(group.seats, [
    { title: cli.t('workingGroups.seat.function'), text: (seat) => cli.t(`workingGroups.function.${seat.function}`) },
    { title: cli.t('workingGroups.seat.person'), text: ({ personName }) => personName || cli.t('workingGroups.seat.vacant') },
    { title: cli.t('workingGroups.seat.organisation'), text: ({ organisationName }) => organisationName },
    { title: cli.t('workingGroups.column.fromOn'), text: ({ fromOn }) => fromOn },
    { title: cli.t('workingGroups.column.toOn'), text: ({ toOn }) => toOn }
  ])
}

async function seat(cli: Cli, client: Client, name: string, { person, partner, as, from }: SeatOptions): Promise<void> {
  const groupId = await idOf(cli, client, name)
  const personId = person === undefined ? undefined : (await findRecord(cli, client, person, ['person'])).id
  const organisationId = partner === undefined ? undefined : (await findRecord(cli, client, partner, ['partner'])).id
  const made = await client.workingGroups.addSeat({ groupId, ...given({ personId, organisationId, function: as, fromOn: from }) })
  cli.json(made)
  cli.print(made.id)
}
