import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { AnswerChannel, BlockOrder, type SignOnResponse } from '#shared/model/sign-on.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { findNamed } from '../find-record.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

const answers = { yes: 'yes', reserved: 'yes-reserved', no: 'no', none: null } as const
type Answer = keyof typeof answers
const forms = ['text', 'html', 'csv'] as const

interface AnswerOptions {
  as: Answer
  reservation?: string
  channel?: AnswerChannel
  on?: string
}

interface BlockOptions {
  as?: (typeof forms)[number]
  by?: BlockOrder
}

/** Rounds in which partners sign a text together. */
export function addRounds(program: Command, cli: Cli): void {
  const { t } = cli
  const signOn = program.command('sign-on').description(t('cli.command.signOn'))
  signOn
    .command('list')
    .description(t('cli.command.signOnList'))
    .action(() => withApp(cli, 'read', (client) => all(cli, client)))
  signOn
    .command('show')
    .description(t('cli.command.signOnShow'))
    .argument('<round>', t('cli.argument.round'))
    .action((name: string) => withApp(cli, 'read', (client) => show(cli, client, name)))
  signOn
    .command('answer')
    .description(t('cli.command.signOnAnswer'))
    .argument('<round>', t('cli.argument.round'))
    .argument('<who...>', t('cli.argument.signers'))
    .requiredOption('--as <answer>', t('cli.option.answer'), oneOf('--as', Object.keys(answers) as Answer[]))
    .option('--reservation <text>', t('cli.option.reservation'))
    .option('--channel <channel>', t('cli.option.channel'), oneOf('--channel', AnswerChannel.options))
    .option('--on <day>', t('cli.option.answeredOn'))
    .action((name: string, who: string[], options: AnswerOptions) =>
      withApp(cli, 'write', (client) => answer(cli, client, name, who, options))
    )
  signOn
    .command('block')
    .description(t('cli.command.signOnBlock'))
    .argument('<round>', t('cli.argument.round'))
    .option('--as <form>', t('cli.option.blockForm'), oneOf('--as', forms))
    .option('--by <order>', t('cli.option.blockOrder'), oneOf('--by', BlockOrder.options))
    .action((name: string, options: BlockOptions) => withApp(cli, 'read', (client) => block(cli, client, name, options)))
}

const named = <Round extends { title: string }>(rounds: readonly Round[]) => rounds.map((round) => ({ ...round, name: round.title }))

async function all(cli: Cli, client: Client): Promise<void> {
  const rows = await client.signOns.all()
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('rounds.column.title'), text: ({ title }) => title },
    { title: cli.t('rounds.column.due'), text: ({ deadlineAt }) => cli.instant(deadlineAt) },
    { title: cli.t('rounds.state.yes'), right: true, text: ({ counts }) => counts.yes },
    { title: cli.t('rounds.state.yes-reserved'), right: true, text: ({ counts }) => counts.reserved },
    { title: cli.t('rounds.state.no'), right: true, text: ({ counts }) => counts.no },
    { title: cli.t('rounds.state.open'), right: true, text: ({ counts }) => counts.waiting }
  ])
  if (rows.length === 0) cli.say(cli.t('rounds.none'))
}

async function roundOf(cli: Cli, client: Client, name: string) {
  return client.signOns.get({ id: findNamed(cli, named(await client.signOns.all()), name).id })
}

const nameOf = ({ partnerName, name }: SignOnResponse): string => partnerName || name

async function show(cli: Cli, client: Client, name: string): Promise<void> {
  const round = await roundOf(cli, client, name)
  cli.json(round)
  cli.table(round.responses, [
    { title: cli.t('rounds.column.partner'), text: nameOf },
    { title: cli.t('rounds.column.signatory'), text: (row) => row.name },
    { title: cli.t('rounds.column.printed'), text: (row) => row.title },
    { title: cli.t('rounds.column.answer'), text: (row) => cli.t(`rounds.state.${row.state}`) },
    { title: cli.t('rounds.csv.version'), right: true, text: (row) => row.answeredNo ?? '' }
  ])
  cli.say(cli.t('rounds.meter.label', { ...round.counts }))
}

async function answer(cli: Cli, client: Client, name: string, who: readonly string[], { as, ...options }: AnswerOptions): Promise<void> {
  const { responses } = await roundOf(cli, client, name)
  const rows = responses.map((row) => ({ ...row, name: nameOf(row) }))
  const ids = who.map((each) => findNamed(cli, rows, each).id)
  cli.json(await client.signOns.answer({ ids, answer: answers[as], ...given(options) }))
  cli.print(cli.t('rounds.meter.label', { ...(await roundOf(cli, client, name)).counts }))
}

async function block(cli: Cli, client: Client, name: string, { as = 'text', by }: BlockOptions): Promise<void> {
  const { id } = await roundOf(cli, client, name)
  const made = await client.signOns.block({ id, language: cli.language, asFile: as === 'csv', ...given({ by }) })
  cli.json(made)
  cli.print(made[as])
  for (const { name: who, why, answeredNo } of made.left) cli.say(cli.t(`rounds.block.why.${why}`, { name: who, no: answeredNo ?? 0 }))
}
