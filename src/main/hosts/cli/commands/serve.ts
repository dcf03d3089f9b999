import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'

interface ServeOptions {
  port?: string
  open: boolean
}

const portOf = (value: string) => {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw usageError(`--port ${value}`)
  return value
}

/** Ends the web host when we end, however we do: it holds the card file. */
const endWithParent = 'process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"));process.channel?.unref()'

/** The web host, a process of its own with our terminal. */
export function addServe(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('serve')
    .description(t('cli.command.serve'))
    .option('--port <n>', t('cli.option.port'), portOf)
    .option('--no-open', t('cli.option.noOpen'))
    .action((options: ServeOptions) => serve(cli, options))
}

async function serve(cli: Cli, { port, open }: ServeOptions): Promise<void> {
  const host = join(cli.io.built, 'web.js')
  if (!existsSync(host)) throw new AppError('environment.not-built')
  const { file, force, lang } = cli.options
  const parameters = [
    ...(file === undefined ? [] : ['--file', file]),
    ...(port === undefined ? [] : ['--port', port]),
    ...(open ? [] : ['--no-open']),
    ...(force ? ['--force'] : []),
    ...(lang === undefined ? [] : ['--lang', lang])
  ]
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(endWithParent)}`, host, ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    cwd: cli.io.cwd,
    env: cli.io.env
  })
  cli.io.signal.addEventListener('abort', () => child.kill('SIGTERM'))
  cli.exitCode = await new Promise<number>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 70 : 130)))
    child.on('error', () => resolve(new AppError('environment.no-host').exitCode))
  })
}
