import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App, AppOptions } from '#main/app.ts'
import { createLog, type Log } from '#main/foundation/log.ts'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Cli } from './cli.ts'
import { fileFor, homeOf, type Purpose } from './which-file.ts'

/** Incidents go to kartotek.log in the data folder; with --debug to the terminal. */
export function logOf(cli: Cli): Log {
  return createLog((text) => {
    if (cli.options.debug) return cli.complain(text)
    try {
      mkdirSync(homeOf(cli.io.env), { recursive: true, mode: 0o700 })
      appendFileSync(join(homeOf(cli.io.env), 'kartotek.log'), `${new Date().toISOString()} ${text}\n`, { mode: 0o600 })
    } catch {
      // a log that cannot be written must not hide the error it is about
    }
  })
}

/** Opens the card file that the command line means, does the work and closes it, also when the user breaks off. */
export async function withApp(cli: Cli, purpose: Purpose, work: (client: Client, app: App) => Promise<void>): Promise<void> {
  await withFile(cli, fileFor(purpose, cli.options.file, cli.io.env, cli.io.cwd), work)
}

/** As withApp, with a card file of the caller's; undefined is the one in the data folder. */
export async function withFile(
  cli: Cli,
  file: string | undefined,
  work: (client: Client, app: App) => Promise<void>,
  { home = homeOf(cli.io.env), trouble }: { home?: string; trouble?: AppOptions['trouble'] } = {}
): Promise<void> {
  // loaded here, so that help, version and errors of usage need not wait for it
  const { createApp } = await import('#main/app.ts')
  const app = createApp({
    home,
    host: 'cli',
    force: cli.options.force ?? false,
    log: logOf(cli),
    trouble,
    smtpPassword: cli.io.env['KARTOTEK_SMTP_PASSWORD'],
    ...(file === undefined ? {} : { file }),
    ...(cli.io.now ? { now: cli.io.now } : {})
  })
  try {
    await orStopped(work(app.client, app), cli.io.signal)
  } finally {
    // waits for a job that is rolling back
    await app.close()
  }
}

/** The work, or job.cancelled as soon as the user breaks off. */
async function orStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(new AppError('job.cancelled'))
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    await Promise.race([work, stopped.promise])
  } finally {
    signal.removeEventListener('abort', stop)
    // what is broken off fails by itself when its card file is closed
    work.catch(() => undefined)
  }
}
