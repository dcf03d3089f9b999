import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { createCardFile } from '../create-card-file.ts'
import { withFile } from '../with-app.ts'

/** The main job from end to end on the fictional alliance, in a folder of its own. */
export function addDemo(program: Command, cli: Cli): void {
  program
    .command('demo')
    .description(cli.t('cli.command.demo'))
    .option('--dir <dir>', cli.t('cli.option.demoDir'))
    .action(async (options: { dir?: string }) => {
      const folder = folderFor(cli, options.dir)
      const file = join(folder, 'demo.kartotek')
      await createCardFile(cli.io, file)
      // loaded here: the sample page is inlined in it
      const { playDemo } = await import('../demo.ts')
      // the folder is the data folder too: a demonstration leaves no trace among the user's own files
      await withFile(cli, file, (client, app) => playDemo(cli, client, app, { folder, file }), { home: folder })
    })
}

/** A new folder, or the named one when nothing is in it. Throws out.not-empty. */
function folderFor(cli: Cli, named: string | undefined): string {
  if (named === undefined) return mkdtempSync(join(tmpdir(), 'kartotek-demo-'))
  const path = resolve(cli.io.cwd, named)
  return withFileErrors(() => {
    if (existsSync(path) && readdirSync(path).length > 0) throw new AppError('out.not-empty')
    mkdirSync(path, { recursive: true })
    return path
  })
}
