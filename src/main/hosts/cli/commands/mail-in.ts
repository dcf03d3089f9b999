import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { mailDoes, mailsLeftOut, mailWhy } from '#shared/i18n/mail-words.ts'
import { type MailReview, type MailRow, mailKinds } from '#shared/model/mail-in.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Cli } from '../cli.ts'
import { mailPacks } from '../mail-packs.ts'
import { runJob } from '../run-job.ts'
import { withApp } from '../with-app.ts'

interface MailInOptions {
  dryRun?: boolean
  keepText?: boolean
  own?: string[]
}

/** Mails of the past: what is proposed, and without --dry-run all of it that needs no answer, in one step. */
export function addMailIn(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('mail-in')
    .description(t('cli.command.mailIn'))
    .argument('<file...>', t('cli.argument.mails'))
    .option('--own <address...>', t('cli.option.own'))
    .option('--keep-text', t('cli.option.keepText'))
    .option('--dry-run', t('cli.option.dryRun'))
    .action((files: string[], options: MailInOptions) =>
      withApp(cli, options.dryRun ? 'read' : 'write', (client, app) => mailIn(cli, client, app, files, options))
    )
}

async function mailIn(cli: Cli, client: Client, app: App, files: readonly string[], options: MailInOptions): Promise<void> {
  const review = await edited(client, await readAll(cli, client, app, files), options)
  const { id } = review
  const rows = await rowsOf(client, id)
  const chosen = rows.filter(({ include }) => include).length
  const committed =
    options.dryRun || chosen === 0 ? undefined : await runJob(cli, await client.mailIn.commit({ id }, { signal: cli.io.signal }))
  if (!committed) await client.mailIn.discard({ id })
  cli.json({ ...review, rows, committed: committed?.done ?? null, changeSet: committed?.changeSet ?? null })
  cli.table(rows, [
    { title: cli.t('mailIn.review.column.when'), text: ({ at }) => cli.day(localDay(at)) },
    {
      title: cli.t('mailIn.review.column.who'),
      text: ({ who, addresses }) => who.map(({ name }) => name).join(', ') || addresses.join(', ')
    },
    {
      title: cli.t('mailIn.review.column.what'),
      text: (row) => `${row.include ? '' : '– '}${mailDoes(cli.t, row, (day) => cli.day(day))}`
    },
    { title: cli.t('mailIn.side.because'), text: (row) => mailWhy(cli.t, row) }
  ])
  if (rows.length === 0) cli.print(cli.t('mailIn.cli.none'))
  if (committed) cli.print(cli.t('mailIn.cli.done', { what: counted(cli, committed.done) }))
  const left = mailsLeftOut(cli.t, review)
  if (left.length > 0) cli.say(cli.t('mailIn.cli.skipped', { what: left.join(', ') }))
}

/** Throws mail.not-a-mail where no file holds any. */
async function readAll(cli: Cli, client: Client, app: App, files: readonly string[]): Promise<MailReview> {
  let review: MailReview | undefined
  for (const pack of mailPacks(files, cli.io.cwd)) {
    const upload = app.upload(pack, 'mails')
    review = await runJob(cli, await client.mailIn.read({ upload, ...(review && { into: review.id }) }, { signal: cli.io.signal }))
  }
  if (!review) throw new AppError('mail.not-a-mail')
  return review
}

async function edited(client: Client, review: MailReview, { keepText = false, own = [] }: MailInOptions): Promise<MailReview> {
  const edits = [
    ...own.map((address) => ({ do: 'own' as const, address: address.trim().toLowerCase(), isOwn: true })),
    ...(keepText ? [{ do: 'keep-text' as const, rowId: null, keep: true }] : [])
  ]
  return edits.length > 0 ? client.mailIn.edit({ id: review.id, edits }) : review
}

async function rowsOf(client: Client, id: string): Promise<MailRow[]> {
  const all: MailRow[] = []
  for (;;) {
    const { total, rows } = await client.mailIn.rows({ id, kind: null, offset: all.length, limit: 1000 })
    all.push(...rows)
    if (rows.length === 0 || all.length >= total) return all
  }
}

const counted = (cli: Cli, done: MailReview['counts']): string =>
  mailKinds
    .filter((kind) => done[kind] > 0)
    .map((kind) => cli.t(`mailIn.done.${kind}`, { count: done[kind] }))
    .join(', ')
