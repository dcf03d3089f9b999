import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { temporaryPrefix } from '#main/foundation/backups/backup-folder.ts'
import { openCardFile } from '#main/foundation/card-file.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { openSealed } from '#main/foundation/sealed.ts'
import { Session } from '#main/foundation/session.ts'
import type { SessionOptions } from '#main/foundation/session-options.ts'
import type { Progress } from '#main/foundation/stepped.ts'
import { AppError } from '#shared/errors.ts'

/** What was sealed, opened beside where it is to be used; in a folder of its own that goes with it. */
export interface Opened {
  readonly id: string
  readonly path: string
}

/** One at a time: it lies in plain, and is gone when it is not wanted any more. */
const kept = new WeakMap<Session, { current: Opened | undefined }>()

const drop = (opened: Opened | undefined): void => {
  if (opened) rmSync(dirname(opened.path), { recursive: true, force: true })
}

function deskOf({ session }: Context): { current: Opened | undefined } {
  const known = kept.get(session)
  if (known) return known
  const desk: { current: Opened | undefined } = { current: undefined }
  kept.set(session, desk)
  session.leaving.add(async () => {
    drop(desk.current)
    desk.current = undefined
  })
  return desk
}

/** Opens a sealed file; what was opened before is gone. Throws sealed.* and the file.* codes. */
export async function* openBeside(
  context: Context,
  from: string,
  passphrase: string,
  signal: AbortSignal | undefined
): AsyncGenerator<Progress, Opened> {
  const desk = deskOf(context)
  drop(desk.current)
  desk.current = undefined
  const folder = folderBeside(context)
  const opened = { id: context.newId(), path: join(folder, 'opened.kartotek') }
  try {
    yield* openSealed(from, opened.path, passphrase, signal)
    desk.current = opened
    return opened
  } finally {
    if (desk.current !== opened) drop(opened)
  }
}

/** Beside the card file, so that it can take its place; a machine that has none yet may not even have a data folder. */
function folderBeside({ session, home }: Context): string {
  const beside = session.path === undefined ? home : dirname(session.path)
  return withFileErrors(() => {
    mkdirSync(beside, { recursive: true, mode: 0o700 })
    return mkdtempSync(join(beside, temporaryPrefix))
  })
}

/** What is looked at. Throws import.review-gone. */
export function openedFile(context: Context, id: string): Opened {
  const { current } = deskOf(context)
  if (current?.id !== id) throw new AppError('import.review-gone')
  return current
}

/** The same, for who goes on with it and drops it when it was used. */
export function takeOpened(context: Context, id: string): Opened {
  const opened = openedFile(context, id)
  deskOf(context).current = undefined
  return opened
}

export function dropOpened(context: Context, id: string): void {
  drop(takeOpened(context, id))
}

/** A file that is no window's yet, open for reading and writing; in the name of nobody unless it is said. */
export function sessionOver({ session, host, now }: Context, path: string, also: Partial<SessionOptions> = {}) {
  const file = openCardFile(path, { host, now: now() })
  const { isLent: _isLent, ...options } = session.options
  return { file, session: new Session(file, { ...options, seat: () => undefined, ...also }) }
}
