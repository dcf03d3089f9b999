import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { Session } from '#main/foundation/session.ts'
import { TableRegistry, table } from '#main/foundation/tables.ts'
import { testApp, testFolder, testNow } from '../../support/test-app.ts'

const failing = (code: string) => Object.assign(new Error('as SQLite says it'), { code })

describe('A write', () => {
  it('is announced after its commit, with the topics that it touched, and not at all when it fails', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const heard: string[][] = []
    app.onChange((topics) => heard.push([...topics, String(app.context.session.read(({ db }) => db.value('select count(*) from person')))]))
    await app.client.persons.create({ givenName: 'Sofie' })
    await expect(app.client.persons.update({ id: 'nobody', version: 1, patch: {} })).rejects.toThrow()
    expect(heard).toEqual([['persons', '1']])
  })

  it('waits for the writes before it, in the order in which they were asked for', async () => {
    const app = testApp()
    const names = Array.from({ length: 20 }, (_, i) => `Partner ${i}`)
    await Promise.all(names.map((name) => app.client.partners.create({ name })))
    expect(app.context.session.read(({ db }) => db.column('select name from organisation order by seq'))).toEqual(names)
  })

  it('leaves nothing behind when it fails after it has written', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const before = await app.client.file.dump()
    const write = app.context.session.write({ key: 'test' }, (unit) => {
      unit.insert('organisation', { name: 'Halv' })
      throw failing('SQLITE_FULL')
    })
    await expect(write).rejects.toMatchObject({ code: 'file.disk-full' })
    expect(await app.client.file.dump()).toBe(before)
    await app.client.partners.create({ name: 'Hel' })
  })

  it('makes the rows that every file has, also when there was no room for them at first', async () => {
    const folder = testFolder()
    let tries = 0
    const session = new Session(undefined, {
      registry: new TableRegistry([table('staff', { topic: 'settings' })]),
      host: 'cli',
      now: () => testNow,
      newId: () => 'id',
      seat: () => undefined,
      createFile: () => openCardFile(join(folder, 'kartotek.kartotek'), { host: 'cli', now: testNow, create: true }),
      seed: (unit) => {
        unit.insert('staff', { id: `staff-${++tries}`, name: '' }, { history: false })
        if (tries === 1) throw failing('SQLITE_FULL')
      }
    })
    const write = () => session.write({ key: 'test' }, (unit) => ({ staff: unit.db.column('select id from staff') }))
    await expect(write()).rejects.toMatchObject({ code: 'file.disk-full' })
    expect(await write()).toMatchObject({ staff: ['staff-2'] })
    expect(await write()).toMatchObject({ staff: ['staff-2'] })
    await session.close()
  })
})

describe('After the file could not be written properly', () => {
  it('everything is checked, and the next write goes on when all is well', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const write = app.context.session.write({ key: 'test' }, () => {
      throw failing('SQLITE_IOERR_FSYNC')
    })
    await expect(write).rejects.toMatchObject({ code: 'file.damaged' })
    await app.client.partners.create({ name: 'Søens Folk' })
    expect((await app.client.file.check({ full: true })).ok).toBe(true)
  })

  it('nothing more is written while it is damaged, not even in sound tables', async () => {
    const app = testApp({ meddled: true })
    const { id } = await app.client.partners.create({ name: 'Havnens Venner' })
    const path = app.context.session.path ?? ''
    await app.context.session.maintain(({ writer, reader }) => {
      writer.raw.pragma('wal_checkpoint(TRUNCATE)')
      const page = writer.value<number>("select rootpage from sqlite_schema where name = 'membership'") ?? 0
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0x5a, (page - 1) * 4096, page * 4096))
      for (const connection of [writer, reader]) connection.raw.pragma('shrink_memory')
    })
    const error = { code: 'file.damaged' }
    await expect(app.client.partners.get({ id })).rejects.toMatchObject(error)
    await expect(app.client.partners.create({ name: 'Søens Folk' })).rejects.toMatchObject(error)
    const sound = app.context.session.write({ key: 'test' }, (unit) => ({ id: unit.insert('tag', { name: 'Nyt' }) }))
    await expect(sound).rejects.toMatchObject(error)
    expect(app.context.session.read(({ db }) => db.value('select count(*) from tag'))).toBe(0)
    await app.close()
    expect(() => openCardFile(path, { host: 'cli', now: testNow })).toThrow(expect.objectContaining(error))
  })
})
