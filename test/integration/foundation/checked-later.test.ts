import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { checkWhole } from '#main/foundation/check-whole.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import { Session } from '#main/foundation/session.ts'
import { TableRegistry, table } from '#main/foundation/tables.ts'
import { AppError } from '#shared/errors.ts'
import { testFolder, testNow } from '../../support/test-app.ts'

const seat = { id: 'staff-1', name: '' }

/** A card file that was made and closed well. */
async function madeFile(): Promise<string> {
  const path = join(testFolder(), 'kartotek.kartotek')
  const session = sessionOver(openCardFile(path, { host: 'web', now: testNow, create: true }))
  await session.close()
  return path
}

function sessionOver(file: ReturnType<typeof openCardFile>, check?: (path: string) => Promise<unknown>): Session {
  return new Session(file, {
    registry: new TableRegistry([table('staff', { topic: 'settings' })]),
    host: 'web',
    now: () => testNow,
    newId: () => 'id',
    seat: () => undefined,
    createFile: () => file,
    seed: (unit) => void (unit.db.value('select count(*) from staff') || unit.insert('staff', seat, { history: false })),
    ...(check && { check })
  })
}

const opened = (path: string, checkLaterFrom = 0) => openCardFile(path, { host: 'web', now: testNow, checkLaterFrom })

function damage(path: string): void {
  const file = opened(path)
  const page = file.reader.value<number>("select rootpage from sqlite_schema where name = 'membership'") ?? 0
  file.close()
  writeFileSync(path, readFileSync(path).fill(0x5a, (page - 1) * 4096, page * 4096))
}

const rename = (session: Session, name: string) =>
  session.write({ key: 'test' }, (unit) => {
    unit.update('staff', seat.id, { name }, { history: false })
    return {}
  })

describe('A large card file', () => {
  it('is read while it is looked through, and written only afterwards', async () => {
    const looked = Promise.withResolvers<void>()
    const session = sessionOver(opened(await madeFile()), () => looked.promise)
    const nameOf = () => session.read(({ db }) => db.value('select name from staff'))
    const write = rename(session, 'Bo')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(nameOf()).toBe('')
    looked.resolve()
    await write
    expect(nameOf()).toBe('Bo')
    await session.close()
  })

  it('that is damaged says so to every window as soon as it is found, and is neither read nor written from then on', async () => {
    const path = await madeFile()
    damage(path)
    const said: string[] = []
    const looked = Promise.withResolvers<void>()
    const session = sessionOver(opened(path), async (whole) => {
      await looked.promise
      checkWhole(whole, false)
    })
    session.onChange((topics) => said.push(...topics))
    expect(session.read(({ db }) => db.value('select count(*) from staff'))).toBe(1)
    looked.resolve()
    const error = { code: 'file.damaged' }
    await expect(rename(session, 'Bo')).rejects.toMatchObject(error)
    expect(said).toEqual(['file'])
    expect(() => session.read(() => 1)).toThrow(expect.objectContaining(error))
    await expect(session.maintain(() => 1)).rejects.toMatchObject(error)
    await session.close()
  })

  it('is checked before the next write where nobody could look through it', async () => {
    const path = await madeFile()
    damage(path)
    const session = sessionOver(opened(path), () => Promise.reject(new AppError('job.timeout')))
    await expect(rename(session, 'Bo')).rejects.toMatchObject({ code: 'file.damaged' })
    await session.close()
  })

  it('is looked through before it is opened where it was not closed, or is not as large', async () => {
    const path = await madeFile()
    damage(path)
    const file = opened(path)
    expect(file.unchecked).toBe('quick')
    file.close()
    writeFileSync(`${path}.owner`, '')
    const notClosed = opened(path)
    expect(notClosed.unchecked).toBe('whole')
    notClosed.close()
    expect(() => opened(path, 1e12)).toThrow(expect.objectContaining({ code: 'file.damaged' }))
  })

  it('is looked through wholly while it is used: what changed by itself is shown no more', async () => {
    const path = await madeFile()
    const file = opened(path, 1e12)
    const session = sessionOver(file, async () => checkWhole(path, true))
    const nameOf = () => session.read(({ db }) => db.value('select name from staff'))
    await session.lookThrough()
    expect(nameOf()).toBe('')
    file.writer.run("update staff set name = 'Bo'")
    const told: (readonly string[])[] = []
    session.onChange((topics) => told.push(topics))
    await session.lookThrough()
    expect(nameOf).toThrow(expect.objectContaining({ code: 'file.damaged' }))
    expect(told).toEqual([['file']])
    await session.close()
  })

  it('that was found damaged is looked through wholly before anything of it is shown, until it was found whole', async () => {
    const path = await madeFile()
    const found = () => expect(() => opened(path)).toThrow(expect.objectContaining({ code: 'file.damaged' }))
    const file = opened(path)
    const session = sessionOver(file, async () => checkWhole(path, true))
    file.writer.run("update staff set name = 'Bo'")
    await session.lookThrough()
    await session.close()
    found()
    found()
    const mended = new Database(path)
    mended.exec("update staff set name = ''")
    mended.close()
    const whole = opened(path)
    expect(whole.unchecked).toBeUndefined()
    whole.close()
    const again = opened(path)
    expect(again.unchecked).toBe('quick')
    again.close()
  })

  it('that was found damaged on another machine is opened without asking who has it', async () => {
    const path = await madeFile()
    writeFileSync(`${path}.owner`, JSON.stringify({ isDoubtful: true }))
    opened(path).close()
    expect(existsSync(`${path}.owner`)).toBe(false)
  })

  it('is looked through by a thread of its own', async () => {
    const path = await madeFile()
    const check = () => runWorker<object, null>('check-file', { path, whole: true }, { memoryMb: 128, timeoutMs: 30_000 })
    const file = opened(path)
    await expect(check()).resolves.toBeNull()
    file.close()
    damage(path)
    await expect(check()).rejects.toMatchObject({ code: 'file.damaged' })
  })
})
