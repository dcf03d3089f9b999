import { join } from 'node:path'
import { type App, createApp } from '#main/app.ts'
import { fileToOpen } from '#main/foundation/file-to-open.ts'
import { dataFolder } from '#main/foundation/paths.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import { AppError } from '#shared/errors.ts'
import { createI18n, type Translate } from '#shared/i18n/translate.ts'
import { knock, openDoor } from './control.ts'
import { watchIdle } from './idle.ts'
import { openInBrowser } from './launch.ts'
import { runtimeDirectory } from './runtime-directory.ts'
import { readServeOptions, type ServeOptions } from './serve-options.ts'
import { startWebHost } from './web-host.ts'

/** What a start is announced with: the first line on stdout, and what a second `serve` gets from the first. */
interface Announcement {
  port: number
  launchPath: string
}
const addressOf = ({ port, launchPath }: Announcement) => `http://127.0.0.1:${port}${launchPath}`

/** The line for programs, on stdout. */
const print = (announcement: Announcement) => console.log(JSON.stringify(announcement))
/** The sentence for people, on stderr. */
const say = (sentence: string, announcement: Announcement) => console.error(`${sentence}\n\n  ${addressOf(announcement)}\n`)

const home = dataFolder(process.env, process.platform)
const settings = new SettingsFile(home)
const directory = runtimeDirectory()

/** Opens the card file; when a web host has it open already, shows the way to that one and gives undefined. */
async function openApp({ file, force, open }: ServeOptions, t: Translate): Promise<App | undefined> {
  const chosen = fileToOpen(file, process.env, settings)
  try {
    const smtpPassword = process.env['KARTOTEK_SMTP_PASSWORD']
    return createApp({ home, host: 'web', force, smtpPassword, ...(chosen !== undefined && { file: chosen }) })
  } catch (error) {
    const isOpen = error instanceof AppError && error.code === 'file.locked' && error.details['host'] === 'web'
    const answer = isOpen ? await knock(directory, Number(error.details['pid'])) : undefined
    if (answer === undefined) throw error
    const announcement: Announcement = JSON.parse(answer)
    print(announcement)
    say(t('hosts.alreadyRunning'), announcement)
    if (open) await openInBrowser(directory, addressOf(announcement))
    return undefined
  }
}

/** Serves until a signal, or until nobody has had a page open for a while in a browser that we opened. */
async function serve(options: ServeOptions, t: Translate): Promise<void> {
  const app = await openApp(options, t)
  if (app === undefined) return
  const stop = async () => {
    await host.close()
    await app.close()
    process.exit(0)
  }
  const idle = watchIdle(() => {
    console.error(t('hosts.idle'))
    void stop()
  })
  const root = join(import.meta.dirname, '../renderer')
  const host = await startWebHost({ app, root, port: options.port, t, idle }).catch(async (error: unknown) => {
    await app.close()
    throw error
  })
  const fresh = (): Announcement => ({ port: host.port, launchPath: host.launchPath() })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)

  const first = fresh()
  print(first)
  openDoor(directory, () => JSON.stringify(fresh()))
  const opened = options.open && (await openInBrowser(directory, addressOf(first)))
  if (!opened) idle.stop()
  say(t(opened ? 'hosts.opened' : 'hosts.running'), first)
  process.stdin.on('data', () => {
    const again = fresh()
    print(again)
    say(t('hosts.running'), again)
  })
}

async function main(): Promise<void> {
  let t = createI18n(settings.read().language ?? 'da').t
  try {
    const options = readServeOptions(process.argv.slice(2))
    if (options.language !== undefined) t = createI18n(options.language).t
    await serve(options, t)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error(t(`errors.${error.code}`, error.details))
    process.exit(error.exitCode)
  }
}

void main()
