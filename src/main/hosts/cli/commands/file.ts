import { resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { createCardFile } from '../create-card-file.ts'
import { withApp, withFile } from '../with-app.ts'

/** The card file itself: new, check. */
export function addFile(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('new')
    .description(t('cli.command.new'))
    .argument('<path>', t('cli.argument.newPath'))
    .action((path: string) => create(cli, resolve(cli.io.cwd, path)))
  program
    .command('check')
    .description(t('cli.command.check'))
    .option('--full', t('cli.option.full'))
    .action((options: { full?: boolean }) => check(cli, options.full ?? false))
}

async function create(cli: Cli, path: string): Promise<void> {
  await createCardFile(cli.io, path)
  await withFile(cli, path, async () => {
    cli.print(cli.t('cli.new.done', { path }))
    cli.json({ path })
  })
}

async function check(cli: Cli, full: boolean): Promise<void> {
  await withApp(cli, 'read', async (client) => {
    const { ok, problems } = await client.file.check({ full })
    cli.json({ ok, problems })
    if (ok) return cli.print(cli.t('cli.check.ok'))
    for (const { code, count, at = '' } of problems)
      cli.print(cli.t('cli.check.problem', { what: cli.t(`cli.check.code.${code}`, { at }), count }))
    cli.exitCode = new AppError('file.damaged').exitCode
  })
}
