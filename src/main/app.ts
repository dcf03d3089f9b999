import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Context, FileDialogs, Trouble, Upload } from '#main/api/implement.ts'
import { watchOver } from '#main/features/backups/index.ts'
import { freePath, lastOpened, seedFile } from '#main/features/file/index.ts'
import { isLent } from '#main/features/lending/index.ts'
import { fillSample } from '#main/features/sample/index.ts'
import { clearDesk } from '#main/features/sending/index.ts'
import { type CardFile, checkLaterFrom, openCardFile } from '#main/foundation/card-file.ts'
import { Expiring } from '#main/foundation/expiring.ts'
import { keepWorker } from '#main/foundation/jobs/keep-worker.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import { createLog, type Log } from '#main/foundation/log.ts'
import type { LongAsked } from '#main/foundation/long-reads.ts'
import { openFirst } from '#main/foundation/open-first.ts'
import { osLanguage } from '#main/foundation/os-language.ts'
import { defaultFile } from '#main/foundation/paths.ts'
import { type Keychain, Secrets } from '#main/foundation/secrets.ts'
import { Session } from '#main/foundation/session.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import type { Client } from '#shared/contract/index.ts'
import type { Language } from '#shared/model/language.ts'
import { clientOf, router, wake } from './app/router.ts'
import { registry } from './app/tables.ts'

export interface AppOptions {
  /** The data folder. */
  home: string
  host: Context['host']
  /** The card file; without it the one in the data folder, made by the first write. */
  file?: string
  /** Open for reading only; open although another machine had it last. */
  readOnly?: boolean
  force?: boolean
  /** The card file, where the host has opened it before. */
  opened?: CardFile | undefined
  /** Why the card file that was to be opened is not: the window says so, and what can be done. */
  trouble?: Trouble | undefined
  /** Of the machine, unless the settings say otherwise. */
  language?: Language
  /** Of a host that has dialogs for files. */
  dialogs?: FileDialogs
  /** Of a host that can have files opened by other programs. */
  openFile?: Context['openFile']
  /** Of a host that has one. */
  keychain?: Keychain
  /** Of the mail server, where the host was started with it; it is never kept. */
  smtpPassword?: string | undefined
  /** UTC, ISO-8601. */
  now?: () => string
  /** Time-ordered ids (UUIDv7), so that rows made later sort later. */
  newId?: () => string
  log?: Log
}

/** The whole product without a host: router, in-process client, announcements. */
export interface App {
  readonly router: typeof router
  readonly context: Context
  readonly client: Client
  /** Called after every commit with the topics that were touched. */
  onChange(listener: (topics: readonly string[]) => void): () => void
  /** Keeps bytes for 10 minutes under a handle that is good once. */
  upload(bytes: Uint8Array, name: string): string
  /** Gives a handle for 10 minutes to a folder that the host was told to write into. */
  outFolder(path: string): string
  /** Gives a handle for 10 minutes to a file that the host was told to read piece by piece. */
  sourceFile(path: string): string
  /** Has a window look through a file of people that was double-clicked; the last one, where nobody has taken the one before. */
  bring(path: string): void
  /** The HTML document of a mail that is being looked at. */
  preview(id: string): string | undefined
  /** Tells what the fictional alliance does, into a card file that holds its page of partners. */
  fillSample(): Promise<void>
  close(): Promise<void>
}

/** Looking through a large card file takes all of a processor: the first screen comes before it. */
const onceUnderWay = (signal: AbortSignal) => pause(1000, undefined, { signal, ref: false })

/** Works out what takes long about very many rows. */
const longAnswers = keepWorker<LongAsked, unknown>('answer-long', { memoryMb: 1500 })

/** Opens the card file and puts the features together. Throws the file.* codes. */
export function createApp(options: AppOptions): App {
  const now = options.now ?? (() => new Date().toISOString())
  const newId = options.newId ?? (() => randomUUIDv7())
  const settings = new SettingsFile(options.home)
  const named = options.file ?? (options.host === 'cli' ? undefined : lastOpened(settings))
  const path = named ?? defaultFile(options.home)
  const opening = { host: options.host, force: options.force ?? false, checkLaterFrom: checkLaterFrom(options.host) }
  const file = options.trouble
    ? undefined
    : (options.opened ?? openFirst({ ...options, ...(named !== undefined && { file: named }) }, now()))
  if (file && options.host !== 'cli') settings.opened(path, now())
  const session = new Session(file, {
    registry,
    host: options.host,
    now,
    newId,
    seat: (open) => (open === undefined ? undefined : settings.read().seats?.[open]),
    check: async (path, whole, signal) => {
      await onceUnderWay(signal)
      return runWorker<object, null>('check-file', { path, whole }, { memoryMb: 512, timeoutMs: 1_800_000, signal })
    },
    answerLong: (asked) => longAnswers.ask(asked, 120_000),
    isLent,
    seed: seedFile,
    createFile: () => {
      mkdirSync(options.home, { recursive: true, mode: 0o700 })
      const free = freePath(path)
      settings.opened(free, now())
      return openCardFile(free, { ...opening, now: now(), create: true })
    }
  })
  session.leaving.add(() => clearDesk(session))
  const context: Context = {
    session,
    settings,
    uploads: new Expiring<Upload>({ minutes: 10, most: 20, newId: randomUUID }),
    trouble: { current: options.trouble },
    folders: new Expiring<string>({ minutes: 10, most: 20, newId: randomUUID }),
    files: new Expiring<string>({ minutes: 10, most: 20, newId: randomUUID }),
    brought: { path: undefined },
    previews: new Expiring<string>({ minutes: 60, most: 50, newId: randomUUID }),
    log: options.log ?? createLog((line) => process.stderr.write(`${line}\n`)),
    home: options.home,
    secrets: new Secrets(options.home, options.keychain),
    smtpPassword: options.smtpPassword,
    dialogs: options.dialogs,
    openFile: options.openFile,
    host: options.host,
    language: options.language ?? osLanguage(process.env),
    now,
    newId
  }
  const isWindow = options.host !== 'cli'
  if (isWindow) wake(context)
  if (isWindow) watchOver(context)
  session.onChange((topics) => {
    if (session.path !== undefined && topics.includes('file')) context.trouble.current = undefined
  })
  return {
    router,
    context,
    client: clientOf(context),
    onChange: (listener) => session.onChange(listener),
    upload: (bytes, name) => context.uploads.put({ bytes, name }),
    outFolder: (path) => context.folders.put(path),
    sourceFile: (path) => context.files.put(path),
    bring(path) {
      context.brought.path = path
      session.announce(['brought'])
    },
    preview: (id) => context.previews.get(id),
    fillSample: () => fillSample(context, clientOf(context)),
    close: () => session.close()
  }
}
