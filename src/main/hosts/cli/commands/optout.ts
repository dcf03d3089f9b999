import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { findRecord } from '../find-record.ts'
import { purposeNames } from '../purpose-names.ts'
import { withApp } from '../with-app.ts'

interface OptoutOptions {
  purpose?: string
  how?: string
}

/** Opting out of a purpose, or of all contact, with how we know. */
export function addOptout(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('optout')
    .description(t('cli.command.optout'))
    .argument('<person|address...>', t('cli.argument.optout'))
    .option('--purpose <purpose>', t('cli.option.purpose'))
    .option('--how <text>', t('cli.option.how'))
    .action((who: string[], options: OptoutOptions) => withApp(cli, 'write', (client) => optout(cli, client, who.join(' '), options)))
}

async function optout(cli: Cli, client: Client, who: string, { purpose = 'newsletter', how = '' }: OptoutOptions): Promise<void> {
  if (how.trim() === '') throw new AppError('consent.no-evidence')
  // "must not be contacted at all" is an objection; anything less is an unsubscription
  const wish = { purpose, status: purpose === 'all' ? ('objected' as const) : ('withdrawn' as const), how }
  const done = who.includes('@')
    ? await client.consent.setByAddress({ ...wish, address: who })
    : { ...(await client.consent.set({ ...wish, personId: (await findRecord(cli, client, who, ['person'])).id })), persons: 1 }
  cli.json(done)
  const nameOf = await purposeNames(cli, client)
  cli.print(cli.t(done.changeSet === null ? 'cli.optout.already' : `cli.optout.${wish.status}`, { purpose: nameOf(purpose) }))
  if (who.includes('@')) cli.print(cli.t('cli.optout.persons', { count: done.persons }))
}
