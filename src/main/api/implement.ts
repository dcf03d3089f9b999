import { implement, ORPCError } from '@orpc/server'
import type { Expiring } from '#main/foundation/expiring.ts'
import type { Log } from '#main/foundation/log.ts'
import type { Secrets } from '#main/foundation/secrets.ts'
import type { Session } from '#main/foundation/session.ts'
import type { SettingsFile } from '#main/foundation/settings-file.ts'
import { contract } from '#shared/contract/index.ts'
import { AppError, type ErrorCode, type ErrorDetails } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import { toWireError } from './wire-errors.ts'

export interface Upload {
  bytes: Uint8Array
  name: string
}

/** Where people choose files outside the window. */
export interface FileDialogs {
  open(): Promise<string | undefined>
  /** name: what is proposed. */
  save(name: string): Promise<string | undefined>
  folder(): Promise<string | undefined>
  /** A backup, plain or sealed. */
  backup(): Promise<string | undefined>
}

/** Why the card file that a window was to begin with is not open. */
export interface Trouble {
  path: string
  code: ErrorCode
  details: ErrorDetails
}

/** What every procedure may use. The same for all callers: who may call is decided by the host. */
export interface Context {
  readonly session: Session
  readonly settings: SettingsFile
  readonly uploads: Expiring<Upload>
  /** Folders that the host was told to write into, by handle: paths are never in a caller's hands. */
  readonly folders: Expiring<string>
  /** Files that the host was told to read, by handle; too large to be uploaded. */
  readonly files: Expiring<string>
  /** The file that was double-clicked, until a window takes it. */
  readonly brought: { path: string | undefined }
  /** HTML documents of mails being looked at. */
  readonly previews: Expiring<string>
  readonly log: Log
  /** Until a card file is open. */
  readonly trouble: { current: Trouble | undefined }
  /** The data folder. */
  readonly home: string
  /** Passwords of this machine. */
  readonly secrets: Secrets
  /** Of the mail server, where the host was started with it. */
  readonly smtpPassword: string | undefined
  /** Dialogs of the host, where it has any: they give a path, or nothing. */
  readonly dialogs: FileDialogs | undefined
  /** Has a file opened by whatever program opens its kind, where the host can; throws file.not-found, out.cannot-open. */
  readonly openFile: ((path: string) => Promise<void>) | undefined
  readonly host: 'electron' | 'web' | 'cli'
  /** Of the machine; what people chose stands over it. */
  readonly language: Language
  readonly now: () => string
  readonly newId: () => string
}

/** The contract with our context and with every error turned into a code of ours. */
export const api = implement(contract)
  .$context<Context>()
  .use(async ({ context, next }) => {
    try {
      return await next()
    } catch (error) {
      if (error instanceof ORPCError && error.defined) throw error
      throw toWireError(error, context.log)
    }
  })
export type Api = typeof api

/** The folder behind a handle that the host gave. Throws input.invalid when the handle is too old. */
export function chosenFolder(context: Context, handle: string | undefined): string | undefined {
  if (handle === undefined) return undefined
  const path = context.folders.get(handle)
  if (path === undefined) throw new AppError('input.invalid', { field: 'folder' })
  return path
}

/** The file behind a handle that the host gave. Throws input.invalid when the handle is too old. */
export function chosenFile(context: Context, handle: string): string {
  const path = context.files.get(handle)
  if (path === undefined) throw new AppError('input.invalid', { field: 'file' })
  return path
}

/** Streams a job; errors that come after the first answer are turned into codes too. */
export async function* streamed<Step, Result>(context: Context, job: AsyncGenerator<Step, Result>): AsyncGenerator<Step, Result> {
  try {
    return yield* job
  } catch (error) {
    throw toWireError(error, context.log)
  }
}
