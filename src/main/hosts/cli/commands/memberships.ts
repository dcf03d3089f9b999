import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { MembershipChange } from '#shared/contract/memberships.ts'
import { MembershipKind } from '#shared/model/membership.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { findRecord } from '../find-record.ts'
import { withApp } from '../with-app.ts'
import { optionalDay } from './alliance.ts'

/** Partners over time. */
export function addMemberships(program: Command, cli: Cli): void {
  const { t } = cli
  const membership = program.command('membership').description(t('memberships.cli.membership'))
  membership
    .command('list')
    .description(t('memberships.cli.list'))
    .argument('<partner>', t('cards.people.partner'))
    .action((who: string) => withApp(cli, 'read', (client) => list(cli, client, who)))
  membership
    .command('join')
    .description(t('memberships.cli.join'))
    .argument('<partner...>', t('cards.people.partner'))
    .option('--as <kind>', `${t('memberships.kind')} (${MembershipKind.options.join(', ')})`, 'partner')
    .option('--since <day>', t('memberships.joinedNote'), '')
    .action((who: string[], options: { as: string; since: string }) => {
      const kind = MembershipKind.safeParse(options.as).data
      if (kind === undefined) throw usageError(`--as ${options.as} (${MembershipKind.options.join(', ')})`)
      return withApp(cli, 'write', (client) => change(cli, client, who, { what: 'join', kind, joinedText: options.since }))
    })
  membership
    .command('leave')
    .description(t('memberships.cli.leave'))
    .argument('<partner...>', t('cards.people.partner'))
    .requiredOption('--on <day>', t('memberships.leave.on'))
    .option('--reason <text>', t('memberships.leave.reason'), '')
    .action((who: string[], { on, reason }: { on: string; reason: string }) => {
      const day = optionalDay(on)
      if (day === null) throw usageError('--on')
      return withApp(cli, 'write', (client) => change(cli, client, who, { what: 'leave', on: day, reason }))
    })
}

async function list(cli: Cli, client: Client, who: string): Promise<void> {
  const { id } = await findRecord(cli, client, who, ['partner'])
  const periods = await client.memberships.of({ partnerId: id })
  cli.json(periods)
  cli.table(periods, [
    { title: cli.t('memberships.kind'), text: ({ kind }) => cli.t(`partners.membershipKind.${kind}`) },
    { title: cli.t('memberships.status'), text: ({ status }) => cli.t(`partners.membership.${status}`) },
    { title: cli.t('memberships.joined'), text: ({ joinedText }) => joinedText },
    { title: cli.t('memberships.leftOn'), text: ({ leftOn }) => (leftOn === null ? '' : cli.day(leftOn)) },
    { title: cli.t('memberships.leave.reason'), text: ({ leaveReason }) => leaveReason }
  ])
  if (periods.length === 0) cli.say(cli.t('memberships.none'))
}

async function change(cli: Cli, client: Client, who: readonly string[], wanted: MembershipChange): Promise<void> {
  const ids: string[] = []
  for (const name of who) ids.push((await findRecord(cli, client, name, ['partner'])).id)
  const done = await client.memberships.change({ selection: { by: 'ids', entity: 'partners', ids }, change: wanted })
  cli.json(done)
  cli.print(done.changed === 0 ? cli.t('memberships.nothing') : cli.t(`memberships.done.${wanted.what}`, { count: done.changed }))
  if (done.passed > 0) cli.say(cli.t('memberships.passed', { count: done.passed }))
}
