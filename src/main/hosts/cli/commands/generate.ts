import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Cli } from '../cli.ts'
import { createCardFile } from '../create-card-file.ts'
import { runJob } from '../run-job.ts'
import { wholeNumber } from '../usage.ts'
import { fileFor } from '../which-file.ts'
import { withFile } from '../with-app.ts'

interface GenerateOptions {
  partners: number
  contacts: number
  seed?: number
}

/** A card file of fictional people; one that does not exist is made. */
export function addGenerate(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('generate')
    .description(t('cli.command.generate'))
    .requiredOption('--partners <n>', t('cli.option.partners'), wholeNumber('--partners'))
    .requiredOption('--contacts <n>', t('cli.option.contacts'), wholeNumber('--contacts'))
    .option('--seed <n>', t('cli.option.seed'), wholeNumber('--seed'))
    .action((options: GenerateOptions) => generate(cli, options))
}

async function generate(cli: Cli, { partners, contacts, seed = 1 }: GenerateOptions): Promise<void> {
  const file = fileFor('write', cli.options.file, cli.io.env, cli.io.cwd)
  if (file !== undefined && !existsSync(file)) await createCardFile(cli.io, file)
  await withFile(cli, file, async (client) => {
    const made = await runJob(cli, await client.file.generate({ partners, contacts, seed }, { signal: cli.io.signal }))
    cli.json({ partners: made.partners, contacts: made.contacts, seed })
    cli.print(cli.t('cli.generate.done', { partners: made.partners, contacts: made.contacts, seed }))
  })
}
