import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const set = (written: { changeSet: string | null }) => ({ set: written.changeSet ?? '' })

/** Havnens Venner, made in a change of its own. */
async function aPartnerFile() {
  const app = testApp()
  const made = await app.client.partners.create({ name: 'Havnens Venner' })
  const { id } = made
  const partner = async () => app.client.partners.get({ id })
  const update = async (patch: Parameters<typeof app.client.partners.update>[0]['patch']) =>
    app.client.partners.update({ id, version: (await partner()).version, patch })
  return { ...app, made, id, partner, update }
}

describe('Undo', () => {
  it('takes the newest change back first, then the one before it, also after a restart', async () => {
    const app = await aPartnerFile()
    await app.update({ name: 'Søens Venner' })
    await app.update({ notes: 'Ring først' })
    expect(await app.client.history.undo({})).toMatchObject({ label: 'partner.updated', reverted: 1, kept: [] })
    expect(await app.partner()).toMatchObject({ name: 'Søens Venner', notes: '' })
    const { client } = await app.restart()
    await client.history.undo({})
    expect(await client.partners.get({ id: app.id })).toMatchObject({ name: 'Havnens Venner' })
    await client.history.undo({})
    await expect(client.partners.get({ id: app.id })).rejects.toMatchObject({ code: 'record.not-found' })
    await expect(client.history.undo({})).rejects.toMatchObject({ code: 'history.nothing-to-undo' })
  })

  it('takes back one field and keeps the one that was changed since, saying which', async () => {
    const { client, id, partner, update } = await aPartnerFile()
    const first = await update({ name: 'Søens Venner', notes: 'Ring først' })
    await update({ notes: 'Skriv først' })
    expect(await client.history.undo(set(first))).toMatchObject({
      reverted: 1,
      kept: [{ table: 'organisation', id, field: 'notes', reason: 'changed-since' }]
    })
    expect(await partner()).toMatchObject({ name: 'Havnens Venner', notes: 'Skriv først' })
  })

  it('takes back a field that was changed since and changed back', async () => {
    const { client, partner, update } = await aPartnerFile()
    const first = await update({ name: 'Søens Venner' })
    await update({ name: 'Åens Venner' })
    await update({ name: 'Søens Venner' })
    expect(await client.history.undo(set(first))).toMatchObject({ reverted: 1, kept: [] })
    expect((await partner()).name).toBe('Havnens Venner')
  })

  it('is refused when everything was changed since, and nothing is written', async () => {
    const { client, partner, update } = await aPartnerFile()
    const first = await update({ name: 'Søens Venner' })
    await update({ name: 'Åens Venner' })
    const before = await client.history.list({})
    const undo = client.history.undo(set(first))
    await expect(undo).rejects.toMatchObject({ code: 'history.all-changed-since', data: { details: { count: 1 } } })
    expect(await client.history.list({})).toEqual(before)
    expect((await partner()).name).toBe('Åens Venner')
  })

  it('keeps a new record that was changed since, with its parts', async () => {
    const { client, made, partner, update } = await aPartnerFile()
    await update({ name: 'Søens Venner' })
    await expect(client.history.undo(set(made))).rejects.toMatchObject({ code: 'history.all-changed-since' })
    expect(await partner()).toMatchObject({ name: 'Søens Venner', membership: { status: 'active' } })
  })

  it('keeps a record with all its parts, or takes it out with all of them', async () => {
    const { client } = testApp()
    const { id: partnerId } = await client.partners.create({ name: 'Havnens Venner' })
    const made = await client.persons.create({ givenName: 'Sofie', partnerId, title: 'Leder', emails: ['sofie@havnen.example'] })
    const before = await client.persons.get({ id: made.id })
    const role = before.roles[0]
    await client.persons.updateRole({ id: role?.id ?? '', version: 1, patch: { title: 'Formand' } })
    await expect(client.history.undo(set(made))).rejects.toMatchObject({ code: 'history.all-changed-since' })
    expect(await client.persons.get({ id: made.id })).toMatchObject({ points: before.points, roles: [{ title: 'Formand' }] })
    await client.history.undo({})
    expect(await client.history.undo(set(made))).toMatchObject({ reverted: 3, kept: [] })
    await client.history.redo(set(made))
    expect(await client.persons.get({ id: made.id })).toMatchObject({ points: before.points, roles: [{ title: 'Leder' }] })
  })

  it('takes out one new record and keeps the other, that was changed since, with its parts', async () => {
    const { client, context } = testApp()
    const made = await context.session.write({ key: 'test' }, (unit) => {
      const ids = ['Anna', 'Bo'].map((name) => unit.insert('person', { display_name: name, given_name: name }))
      for (const id of ids)
        unit.insert('contact_point', { owner_type: 'person', owner_id: id, kind: 'phone', value_raw: '1', value_norm: '1' })
      return { ids }
    })
    const [anna = '', bo = ''] = made.ids
    await client.persons.update({ id: bo, version: 1, patch: { notes: 'Ring først' } })
    expect(await client.history.undo(set(made))).toMatchObject({
      reverted: 2,
      kept: [{ table: 'person', id: bo, reason: 'changed-since' }]
    })
    expect((await client.persons.get({ id: bo })).points).toHaveLength(1)
    await expect(client.persons.get({ id: anna })).rejects.toMatchObject({ code: 'record.not-found' })
  })

  it('keeps a new record that another one points to, with its parts', async () => {
    const { client, id, made, partner } = await aPartnerFile()
    await client.persons.create({ givenName: 'Sofie', partnerId: id })
    await expect(client.history.undo(set(made))).rejects.toMatchObject({ code: 'history.all-changed-since' })
    expect(await partner()).toMatchObject({ contacts: [{ displayName: 'Sofie' }], membership: { status: 'active' } })
  })

  it('keeps what a follow-up is about, though no foreign key says so', async () => {
    const { client, id, made, partner } = await aPartnerFile()
    await client.followUps.create({ title: 'Ring', subject: { type: 'organisation', id }, dueOn: '2026-12-01' })
    await expect(client.history.undo(set(made))).rejects.toMatchObject({ code: 'history.all-changed-since' })
    expect((await partner()).membership).not.toBeNull()
    await client.history.undo({})
    expect(await client.history.undo(set(made))).toMatchObject({ reverted: 2, kept: [] })
  })

  it('does not bring back a tag of somebody who is gone by then', async () => {
    const { client, made, id } = await aPartnerFile()
    await client.partners.update({ id, version: 1, patch: { tags: ['havn'] } })
    const taken = await client.partners.update({ id, version: 1, patch: { tags: [] } })
    await client.history.undo({ set: made.changeSet ?? '' })
    await expect(client.history.undo(set(taken))).rejects.toMatchObject({ code: 'history.all-changed-since' })
    expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  })

  it('is refused for a change that is undone already, and redo for one that is not', async () => {
    const { client, update } = await aPartnerFile()
    const first = await update({ name: 'Søens Venner' })
    await expect(client.history.redo(set(first))).rejects.toMatchObject({ code: 'history.nothing-to-redo' })
    await client.history.undo(set(first))
    await expect(client.history.undo(set(first))).rejects.toMatchObject({ code: 'history.nothing-to-undo' })
    await client.history.redo(set(first))
    await client.history.undo(set(first))
  })

  it('counts versions on, so that what was read before an undo cannot be written over it', async () => {
    const { client, id, partner, update } = await aPartnerFile()
    expect((await partner()).version).toBe(1)
    await update({ name: 'Søens Venner' })
    await client.history.undo({})
    expect((await partner()).version).toBe(3)
    const stale = client.partners.update({ id, version: 1, patch: { name: 'Åens Venner' } })
    await expect(stale).rejects.toMatchObject({ code: 'record.changed-elsewhere' })
    await client.history.undo({})
    await client.history.redo({})
    expect((await partner()).version).toBeGreaterThan(3)
  })

  it('brings back id and time of making', async () => {
    const { client, context, setNow, made, id } = await aPartnerFile()
    const times = () => context.session.read(({ db }) => db.row('select id, created_at from organisation'))
    const before = times()
    setNow('2027-01-01T00:00:00.000Z')
    await client.history.undo(set(made))
    await client.history.redo(set(made))
    expect(times()).toEqual(before)
    expect(await client.partners.get({ id })).toMatchObject({ name: 'Havnens Venner' })
  })
})

describe('Redo', () => {
  it('ends when something new is done, as in any editor', async () => {
    const { client, update } = await aPartnerFile()
    await update({ name: 'Søens Venner' })
    await client.history.undo({})
    await update({ notes: 'Ring først' })
    await expect(client.history.redo({})).rejects.toMatchObject({ code: 'history.nothing-to-redo' })
  })

  it('can be undone again, any number of times', async () => {
    const { client, partner, update } = await aPartnerFile()
    const written = await update({ name: 'Søens Venner' })
    for (let i = 0; i < 5; i++) {
      await client.history.undo(set(written))
      expect((await partner()).name).toBe('Havnens Venner')
      await client.history.redo(set(written))
      expect((await partner()).name).toBe('Søens Venner')
    }
  })
})

describe('The history', () => {
  it('lists each command once, newest first, with what it was about and whether it is undone', async () => {
    const { client, update } = await aPartnerFile()
    await update({ name: 'Søens Venner' })
    await client.history.undo({})
    const list = await client.history.list({})
    expect(list.map(({ label, kind, undone, about }) => [label, kind, undone, about])).toEqual([
      ['partner.updated', 'undo', true, 'Havnens Venner'],
      ['partner.updated', 'edit', true, 'Havnens Venner'],
      ['partner.created', 'edit', false, 'Havnens Venner']
    ])
  })

  it('names whom a call was with', async () => {
    const { client, id } = await aPartnerFile()
    await client.activities.log({ kind: 'call', with: [{ type: 'organisation', id }], text: '' })
    expect((await client.history.list({}))[0]).toMatchObject({ label: 'activity.call', about: 'Havnens Venner' })
  })

  it('has nothing of a command that changed nothing', async () => {
    const { client, update } = await aPartnerFile()
    expect((await update({ name: 'Havnens Venner' })).changeSet).toBeNull()
    expect(await client.history.list({})).toHaveLength(1)
  })
})
