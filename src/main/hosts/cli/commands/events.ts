import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { ParticipantAnswer } from '#shared/model/event.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { findNamed, findRecord } from '../find-record.ts'
import { nowOf } from '../io.ts'
import { matching } from '../matching.ts'
import { oneOf, wholeNumber } from '../usage.ts'
import { readInstant } from '../when.ts'
import { withApp } from '../with-app.ts'

const answers = [...ParticipantAnswer.options, 'none'] as const
type Answer = (typeof answers)[number]

interface NewOptions {
  when: string
  until?: string
  place?: string
  deadline?: string
  capacity?: number
}

/** What partners meet for, and who comes. */
export function addEvents(program: Command, cli: Cli): void {
  const { t } = cli
  const event = program.command('event').description(t('cli.command.event'))
  const one = (name: string, what: string) => event.command(name).description(what).argument('<event>', t('cli.argument.event'))
  event
    .command('list')
    .description(t('cli.command.eventList'))
    .argument('[query...]', t('cli.argument.query'))
    .action((words: string[]) => withApp(cli, 'read', (client) => all(cli, client, words)))
  one('show', t('cli.command.eventShow')).action((name: string) => withApp(cli, 'read', (client) => show(cli, client, name)))
  event
    .command('add')
    .description(t('cli.command.eventAdd'))
    .argument('<title>', t('cli.argument.title'))
    .requiredOption('--when <time>', t('cli.option.eventWhen'))
    .option('--until <time>', t('cli.option.eventUntil'))
    .option('--place <text>', t('cli.option.eventPlace'))
    .option('--deadline <time>', t('cli.option.eventDeadline'))
    .option('--capacity <n>', t('cli.option.eventCapacity'), wholeNumber('--capacity'))
    .action((title: string, options: NewOptions) => withApp(cli, 'write', (client) => add(cli, client, title, options)))
  one('invite', t('cli.command.eventInvite'))
    .argument('[who...]', t('cli.argument.whom'))
    .option('--list <name>', t('cli.option.eventOfList'))
    .action((name: string, who: string[], { list }: { list?: string }) =>
      withApp(cli, 'write', (client) => invite(cli, client, name, { who, list }))
    )
  one('answer', t('cli.command.eventAnswer'))
    .argument('<who...>', t('cli.argument.whom'))
    .requiredOption('--as <answer>', t('cli.option.eventAnswer'), oneOf('--as', answers))
    .action((name: string, who: string[], { as }: { as: Answer }) => withApp(cli, 'write', (client) => answer(cli, client, name, who, as)))
  one('attend', t('cli.command.eventAttend'))
    .argument('<who...>', t('cli.argument.whom'))
    .action((name: string, who: string[]) => withApp(cli, 'write', (client) => answer(cli, client, name, who, 'attended')))
}

async function all(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const rows = await matching(await client.events.all(), words, client.events.table)
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('events.column.title'), text: ({ title }) => title },
    { title: cli.t('events.column.startsAt'), text: ({ startsAt }) => cli.instant(startsAt) },
    { title: cli.t('events.column.place'), text: ({ place }) => place },
    { title: cli.t('events.column.coming'), right: true, text: ({ counts }) => counts.accepted + counts.attended },
    { title: cli.t('events.field.capacity'), right: true, text: ({ capacity }) => capacity },
    { title: cli.t('events.column.state'), text: ({ status }) => cli.t(`events.state.${status}`) }
  ])
  cli.say(cli.t(rows.length === 0 && words.length === 0 ? 'events.none' : 'cli.count.events', { count: rows.length }))
}

async function eventOf(cli: Cli, client: Client, name: string) {
  const rows = (await client.events.all()).map((event) => ({ ...event, name: event.title }))
  return client.events.get({ id: findNamed(cli, rows, name).id })
}

async function show(cli: Cli, client: Client, name: string): Promise<void> {
  const event = await eventOf(cli, client, name)
  cli.json(event)
  cli.table(event.participants, [
    { title: cli.t('events.column.name'), text: (row) => row.name },
    { title: cli.t('events.column.organisation'), text: (row) => row.organisationName },
    { title: cli.t('events.column.status'), text: (row) => cli.t(row.isWaiting ? 'events.waiting' : `events.status.${row.status}`) },
    { title: cli.t('events.column.note'), text: (row) => row.note }
  ])
  cli.say(cli.t('events.meter.label', { ...event.counts }))
}

function instantOf(cli: Cli, option: string, text: string): string {
  const at = readInstant(text, nowOf(cli.io))
  if (at === undefined) throw usageError(`${option} ${text}`)
  return at
}

async function add(cli: Cli, client: Client, title: string, { when, until, deadline, ...rest }: NewOptions): Promise<void> {
  const made = await client.events.create({
    title,
    startsAt: instantOf(cli, '--when', when),
    ...(until !== undefined && { endsAt: instantOf(cli, '--until', until) }),
    ...(deadline !== undefined && { signupDeadline: instantOf(cli, '--deadline', deadline) }),
    ...given(rest)
  })
  cli.json(made)
  cli.print(made.id)
}

async function invite(cli: Cli, client: Client, name: string, { who, list }: { who: string[]; list: string | undefined }): Promise<void> {
  const { id } = await eventOf(cli, client, name)
  const persons: string[] = []
  for (const each of who) persons.push((await findRecord(cli, client, each, ['person'])).id)
  if (list === undefined && persons.length === 0) throw usageError(cli.t('cli.usage.missingArgument', { name: 'who' }))
  const selection =
    list === undefined
      ? ({ by: 'ids', entity: 'persons', ids: persons } as const)
      : ({ by: 'list', listId: findNamed(cli, await client.lists.all({ language: cli.language }), list).id } as const)
  const made = await client.events.add({ id, selection })
  cli.json(made)
  cli.print(cli.t('events.add.done', { count: made.added }))
  if (made.left > 0) cli.say(cli.t('events.add.left', { count: made.left }))
}

async function answer(cli: Cli, client: Client, name: string, who: readonly string[], as: Answer): Promise<void> {
  const { participants } = await eventOf(cli, client, name)
  const ids = who.map((each) => findNamed(cli, participants, each).id)
  cli.json(await client.events.answer({ ids, answer: as === 'none' ? null : as }))
  cli.print(cli.t('events.meter.label', { ...(await eventOf(cli, client, name)).counts }))
}
