import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { type Found, findRecord } from '../find-record.ts'
import { nowOf, readStdin } from '../io.ts'
import { oneOf } from '../usage.ts'
import { readDay, readInstant } from '../when.ts'
import { withApp } from '../with-app.ts'

interface LogOptions {
  with: string[]
  text: string
  when?: string
  followUp?: string
  outcome?: Outcome
  incoming?: boolean
  mention?: string[]
}

const kinds = { call: 'call', mail: 'email', email: 'email', meeting: 'meeting', note: 'note' } as const
type Word = keyof typeof kinds
const isWord = oneOf('log', Object.keys(kinds) as Word[])
const outcomes = ['reached', 'left-message', 'no-answer', 'replied'] as const
type Outcome = (typeof outcomes)[number]

/** What was said, written or met about, with whom, and what was promised. */
export function addLog(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('log')
    .description(t('cli.command.log'))
    .argument('<call|mail|meeting|note>', t('cli.argument.kind'), isWord)
    .requiredOption('--with <who...>', t('cli.option.with'))
    .requiredOption('--text <text>', t('cli.option.text'))
    .option('--when <when>', t('cli.option.when'))
    .option('--follow-up <day [title]>', t('cli.option.followUp'))
    .option('--outcome <outcome>', t('cli.option.outcome', { outcomes: outcomes.join(', ') }), oneOf('--outcome', outcomes))
    .option('--incoming', t('cli.option.incoming'))
    .option('--mention <who...>', t('cli.option.mention'))
    .action((word: Word, options: LogOptions) => withApp(cli, 'write', (client) => log(cli, client, word, options)))
}

async function log(cli: Cli, client: Client, word: Word, options: LogOptions): Promise<void> {
  const at = options.when === undefined ? undefined : readInstant(options.when, nowOf(cli.io))
  if (options.when !== undefined && at === undefined) throw usageError(`--when ${options.when}`)
  const followUp = options.followUp === undefined ? undefined : promiseOf(cli, options.followUp)
  const found = await findAll(cli, client, options.with)
  const mentioned = await findAll(cli, client, options.mention ?? [])
  const text = options.text === '-' ? (await readStdin(cli.io)).trim() : options.text
  const { outcome, incoming } = options
  const direction = incoming ? ('in' as const) : undefined
  const { id, changeSet } = await client.activities.log({
    ...{ kind: kinds[word], with: found.map(asSubject), mentioned: mentioned.map(asSubject), text },
    ...given({ at, followUp, outcome, direction })
  })
  cli.json({ id, changeSet })
  cli.print(cli.t('cli.log.done', { kind: cli.t(`cli.value.entry.${kinds[word]}`), names: found.map(({ name }) => name).join(', ') }))
  if (followUp) cli.print(cli.t('cli.log.followUp', { day: cli.day(followUp.dueOn), title: followUp.title }))
}

const asSubject = ({ type, id }: Found) => ({ type: type === 'partner' ? ('organisation' as const) : type, id })

async function findAll(cli: Cli, client: Client, names: readonly string[]): Promise<Found[]> {
  const found = []
  for (const who of names) found.push(await findRecord(cli, client, who))
  return found
}

/** "2026-12-01 Ring igen": the day, and what to do then. */
function promiseOf(cli: Cli, written: string): { dueOn: string; title: string } {
  const read = readDay(written, nowOf(cli.io))
  if (!read) throw usageError(`--follow-up ${written}`)
  return { dueOn: read.day, title: read.rest || cli.t('cli.log.followUpTitle') }
}
