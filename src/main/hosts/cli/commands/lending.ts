import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { LendingConflict, LendingKind, OpenedSealed } from '#shared/model/lending.ts'
import { askPassword } from '../ask-password.ts'
import type { Cli } from '../cli.ts'
import { dayOf } from '../day-option.ts'
import { runJob } from '../run-job.ts'
import { fileFor } from '../which-file.ts'
import { withApp } from '../with-app.ts'

interface SealOptions {
  out: string
  passphrase: string
}
interface GiveOptions extends SealOptions {
  to: string
  until?: string
  notes?: string
}
interface ReceiveOptions {
  passphrase: string
  name?: string
  keep?: string
  dryRun?: boolean
}

/** The card file in somebody else's hands: lend, handover, return, receive, take-back. */
export function addLending(program: Command, cli: Cli): void {
  const { t } = cli
  const sealing = (name: 'lend' | 'handover' | 'return') =>
    program
      .command(name)
      .description(t(`cli.command.${name}`))
      .requiredOption('--out <path>', t('cli.option.sealedOut'))
      .requiredOption('--passphrase <->', t('cli.option.sealedPassphrase'))
  for (const [name, kind] of [['lend', 'loan'] as const, ['handover', 'handover'] as const])
    sealing(name)
      .requiredOption('--to <name>', t('cli.option.lendTo'))
      .option('--until <day>', t('cli.option.lendUntil'))
      .option('--notes <text>', t('cli.option.lendNotes'))
      .action((options: GiveOptions) => give(cli, kind, options))
  sealing('return').action((options: SealOptions) => giveBack(cli, options))
  program
    .command('receive')
    .description(t('cli.command.receive'))
    .argument('<path>', t('cli.argument.sealed'))
    .requiredOption('--passphrase <->', t('cli.option.sealedPassphrase'))
    .option('--name <name>', t('cli.option.receiveName'))
    .option('--keep <mine|theirs>', t('cli.option.receiveKeep'))
    .option('--dry-run', t('cli.option.receiveDry'))
    .action((path: string, options: ReceiveOptions) => receive(cli, resolve(cli.io.cwd, path), options))
  program
    .command('take-back')
    .description(t('cli.command.take-back'))
    .action(() => takeBack(cli))
}

/** Only what is piped in or typed: a passphrase among the parameters could be read by everybody on the machine. */
function passphraseFor(cli: Cli, given: string): Promise<string> {
  if (given !== '-') throw new AppError('input.usage', { reason: '--passphrase -' })
  return askPassword(cli, cli.t('cli.backup.passphrase'))
}

const give = (cli: Cli, kind: LendingKind, { to, until, notes = '', out, passphrase }: GiveOptions): Promise<void> =>
  withApp(cli, 'write', async (client) => {
    const place = { path: resolve(cli.io.cwd, out) }
    const words = await passphraseFor(cli, passphrase)
    const input = { kind, to, until: dayOf(until) ?? null, notes, passphrase: words, place }
    const sealed = await runJob(cli, await client.lending.lend(input, { signal: cli.io.signal }))
    cli.json(sealed)
    cli.print(cli.t(kind === 'loan' ? 'cli.lending.lent' : 'cli.lending.handedOver', { name: sealed.name, to }))
  })

const giveBack = (cli: Cli, { out, passphrase }: SealOptions): Promise<void> =>
  withApp(cli, 'write', async (client) => {
    const place = { path: resolve(cli.io.cwd, out) }
    const words = await passphraseFor(cli, passphrase)
    const sealed = await runJob(cli, await client.lending.giveBack({ passphrase: words, place }, { signal: cli.io.signal }))
    cli.json(sealed)
    cli.print(cli.t('cli.lending.returned', { name: sealed.name }))
  })

const takeBack = (cli: Cli): Promise<void> =>
  withApp(cli, 'write', async (client) => {
    await client.lending.takeBack()
    cli.json({ takenBack: true })
    cli.print(cli.t('cli.lending.takenBack'))
  })

const receive = (cli: Cli, path: string, options: ReceiveOptions): Promise<void> =>
  withApp(cli, 'read', async (client, app) => {
    const words = await passphraseFor(cli, options.passphrase)
    const opened = await runJob(cli, await client.lending.look({ place: { path }, passphrase: words }, { signal: cli.io.signal }))
    if (options.dryRun) return tell(cli, opened)
    if (opened.what === 'return') return join(cli, client, opened, options.keep)
    await client.lending.begin({ id: opened.id, name: options.name ?? opened.takerName })
    cli.json({ what: opened.what, path: app.context.session.path })
    cli.print(cli.t('cli.lending.begun', { path: app.context.session.path }))
  })

async function join(cli: Cli, client: Client, opened: OpenedSealed, keep = ''): Promise<void> {
  // which file is meant must be as sure as for whatever else writes
  fileFor('write', cli.options.file, cli.io.env, cli.io.cwd)
  const { conflicts } = opened
  const isOpen = conflicts.some(({ canBeMine }) => canBeMine)
  if (isOpen && keep !== 'mine' && keep !== 'theirs') {
    tell(cli, opened)
    throw new AppError('input.usage', { reason: '--keep mine|theirs' })
  }
  const mine = keep === 'mine' ? conflicts.filter(({ canBeMine }) => canBeMine).map(({ key }) => key) : []
  const received = await runJob(cli, await client.lending.receive({ id: opened.id, mine }))
  cli.json({ what: 'return', ...received })
  cli.print(cli.t('cli.lending.received', { theirs: received.changedThere, mine: received.mine }))
  for (const conflict of received.leftOut) cli.print(lineOf(cli, conflict))
}

function tell(cli: Cli, opened: OpenedSealed): void {
  cli.json(opened)
  cli.print(cli.t(`cli.lending.what.${opened.what}`, { giver: opened.giverName, taker: opened.takerName }))
  for (const conflict of opened.conflicts) cli.print(lineOf(cli, conflict))
}

const lineOf = ({ t }: Cli, { table, name, kind, fields }: LendingConflict): string =>
  [
    `${name || table} (${t(`lending.receive.kind.${kind}`)})`,
    ...fields.map(({ field, mine, theirs }) => `${field}: ${mine || '–'} | ${theirs || '–'}`)
  ].join(' · ')
