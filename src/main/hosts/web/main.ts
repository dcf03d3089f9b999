import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { App, AppOptions } from '#main/app.ts'
import type { CardFile } from '#main/foundation/card-file.ts'
import { fileToOpen } from '#main/foundation/file-to-open.ts'
import { openFirst } from '#main/foundation/open-first.ts'
import { cacheFolder, dataFolder, defaultFile } from '#main/foundation/paths.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import { AppError, isFileTrouble } from '#shared/errors.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import { knock, openDoor } from './control.ts'
import { watchIdle } from './idle.ts'
import { openInBrowser } from './launch.ts'
import { runtimeDirectory } from './runtime-directory.ts'
import { readServeOptions, type ServeOptions } from './serve-options.ts'
import { startWebHost } from './web-host.ts'

type Trouble = NonNullable<AppOptions['trouble']>

interface Chosen {
  file?: string
}

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

const languageOf = ({ language }: Pick<ServeOptions, 'language'>) => language ?? settings.read().language ?? 'da'

/** Texts are loaded when the first one is needed, which is after the window was answered. */
const texts = async (language: Language): Promise<Translate> => (await import('#shared/i18n/translate.ts')).createI18n(language).t

interface Found {
  file: CardFile | undefined
  trouble?: Trouble
}

/** A window says what is the matter, and what can be done; who named the file, or asked for no browser, is told by the exit code. */
function inTrouble(error: unknown, { file = defaultFile(home) }: Chosen, options: ServeOptions): Found {
  const isTold = !options.open && (options.file !== undefined || (error instanceof AppError && error.code === 'file.locked'))
  if (isTold || !(error instanceof AppError) || !isFileTrouble(error.code)) throw error
  return { file: undefined, trouble: { path: file, code: error.code, details: error.details } }
}

/** In milliseconds: the page that leads to the address goes when this process does, and the browser reads it in its own time. */
const untilRead = 20_000

/** Opens the card file; when a web host has it open already, shows the way to that one and gives undefined. */
async function openFile(chosen: Chosen, options: ServeOptions): Promise<Found | undefined> {
  try {
    return { file: openFirst({ home, host: 'web', force: options.force, ...chosen }, new Date().toISOString()) }
  } catch (error) {
    const isOpen = error instanceof AppError && error.code === 'file.locked' && error.details['host'] === 'web'
    const answer = isOpen ? await knock(directory, Number(error.details['pid']), options.people) : undefined
    if (answer === undefined) return inTrouble(error, chosen, options)
    const announcement: Announcement = JSON.parse(answer)
    print(announcement)
    say((await texts(languageOf(options)))('hosts.alreadyRunning'), announcement)
    if (options.open && (await openInBrowser(directory, addressOf(announcement)))) await pause(untilRead)
    return undefined
  }
}

/** Serves until a signal, or until nobody has had a page open for a while in a browser that we opened. */
async function serve(options: ServeOptions): Promise<void> {
  const named = fileToOpen(options.file, process.env, settings)
  const chosen: Chosen = named === undefined ? {} : { file: named }
  const found = await openFile(chosen, options)
  if (found === undefined) return
  const t = () => texts(languageOf(options))
  const app = Promise.withResolvers<App>()
  const stop = async () => {
    await host.close()
    await (await app.promise).close()
    process.exit(0)
  }
  const idle = watchIdle(async () => {
    console.error((await t())('hosts.idle'))
    void stop()
  })
  const root = join(import.meta.dirname, '../renderer')
  const sayLater = async (text: 'startUsed' | 'signIn') => (await t())(`hosts.${text}`)
  const host = await startWebHost({ app: app.promise, root, port: options.port, say: sayLater, idle }).catch((error: unknown) => {
    found.file?.close()
    throw error
  })
  const fresh = (): Announcement => ({ port: host.port, launchPath: host.launchPath() })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)

  const first = fresh()
  // before it is said where we are, and before the core keeps this process busy
  await openDoor(directory, (people) => {
    if (people !== undefined) void app.promise.then(({ bring }) => bring(people))
    return JSON.stringify(fresh())
  })
  print(first)
  // the browser is on its way while the core is loaded
  const opening = options.open ? openInBrowser(directory, addressOf(first)) : Promise.resolve(false)
  const loaded = await loadApp(chosen, found)
  if (options.people !== undefined) loaded.bring(options.people)
  app.resolve(loaded)
  const opened = await opening
  if (!opened) idle.stop()
  say((await t())(opened ? 'hosts.opened' : 'hosts.running'), first)
  process.stdin.on('data', async () => {
    const again = fresh()
    print(again)
    say((await t())('hosts.running'), again)
  })
}

/** The core, over the card file that is open. Throws the file.* codes, such as when there is no room for what every card file holds. */
async function loadApp(chosen: Chosen, { file, trouble }: Found): Promise<App> {
  const { createApp } = await import('#main/app.ts')
  return createApp({ home, host: 'web', smtpPassword: process.env['KARTOTEK_SMTP_PASSWORD'], ...chosen, opened: file, trouble })
}

async function main(): Promise<void> {
  // the core as it was compiled last time, in a folder of this user, as the command line keeps itself
  enableCompileCache(join(cacheFolder(process.env, process.platform), 'compiled'))
  let language: Language | undefined
  try {
    const options = readServeOptions(process.argv.slice(2))
    language = options.language
    await serve(options)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const t = await texts(languageOf({ language }))
    console.error(t(`errors.${error.code}`, error.details))
    process.exit(error.exitCode)
  }
}

void main()
