import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { type App, createApp } from '#main/app.ts'
import { changedByItself } from '#main/foundation/db/check-content.ts'

/** The clock of all tests: it stands still unless a test moves it. */
export const testNow = '2026-11-22T10:00:00.000Z'

export interface TestApp extends App {
  readonly home: string
  /** Moves the clock. */
  setNow(now: string): void
  /** Closes and opens the same card file again. */
  restart(): Promise<TestApp>
}

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kartotek-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const tick = (at: string) => `00000000-0000-7000-8000-${at.padStart(12, '0')}`

const untouched = { tables: [], history: undefined }

/** The whole product over a real file in a folder of its own, with a fixed clock and ids that count. */
export function testApp(options: { home?: string; file?: string; from?: number; readOnly?: boolean; meddled?: boolean } = {}): TestApp {
  const home = options.home ?? testFolder()
  let now = testNow
  let count = options.from ?? 0
  const newId = () => tick(String(++count))
  const app = createApp({
    home,
    host: 'cli',
    now: () => now,
    newId,
    readOnly: options.readOnly ?? false,
    ...(options.file ? { file: options.file } : {})
  })
  let open = true
  const close = async () => {
    if (!open) return
    open = false
    const wrong = options.meddled
      ? untouched
      : await app.context.session.maintain(({ path, reader }) => (path ? changedByItself(reader.raw) : untouched))
    await app.close()
    expect(wrong).toEqual(untouched)
  }
  onTestFinished(close)
  return {
    ...app,
    home,
    close,
    setNow: (at) => {
      now = at
    },
    restart: async () => {
      await close()
      return testApp({ ...options, home, from: count })
    }
  }
}
