import { describe, expect, it } from 'vitest'
import { testApp } from '../support/test-app.ts'

/** Where a clock may jump to: back an hour, to before the program was written, years ahead, and over the end of summer time. */
const jumps = ['2026-11-22T09:00:00.000Z', '1980-01-01T00:00:00.000Z', '2041-06-01T12:00:00.000Z', '2026-10-25T01:30:00.000Z']

describe('A clock that jumps', () => {
  it.each(jumps)('to %s takes nothing with it: what is done and undone goes by its order', async (there) => {
    const app = testApp()
    const { client } = app
    const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
    await client.persons.update({ id, version: 1, patch: { givenName: 'Sofia' } })
    app.setNow(there)
    await client.persons.update({ id, version: 2, patch: { givenName: 'Sophia' } })
    await client.history.undo({})
    expect((await client.persons.get({ id })).givenName).toBe('Sofia')
    await client.history.undo({})
    expect((await client.persons.get({ id })).givenName).toBe('Sofie')
    await client.history.redo({})
    expect((await client.persons.get({ id })).givenName).toBe('Sofia')
    const again = await app.restart()
    expect(await again.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
    expect((await again.client.persons.get({ id })).givenName).toBe('Sofia')
  })

  it('back keeps what lies in the trash', async () => {
    const app = testApp()
    const { id } = await app.client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
    await app.client.persons.remove({ ids: [id] })
    app.setNow('1980-01-01T00:00:00.000Z')
    expect((await app.client.trash.list({})).total).toBe(1)
    await app.client.trash.restore({ items: [{ entity: 'person', id }] })
    expect((await app.client.persons.get({ id })).givenName).toBe('Sofie')
  })
})
