import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import { aPartner, aSender, aTemplate, draftsIn, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

type Stopped = Extract<RoleEnd, { what: 'stopped' }>
type To = Stopped['handed'][number]['to']

/** A partner whose first contact is on a list, in a mailing and in a follow-up. */
async function withThingsUnderWay(letter: { write: boolean } = { write: false }) {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havn.example' },
    { name: 'Bo Bang', email: 'bo@havn.example' }
  ])
  const id = (name: string) => ids[name] ?? name
  const partner: Selection = { by: 'ids', entity: 'partners', ids: [id('Havnens Venner')] }
  const { id: listId } = await client.lists.create({ name: 'Årsmøde', selection: partner })
  await client.lists.removeMembers({ id: listId, personIds: [id('Bo Bang')] })
  await aSender(client)
  const { id: templateId } = await aTemplate(client)
  const { id: mailingId } = await client.mailings.create({ selection: { by: 'list', listId }, templateId })
  if (letter.write) await client.mailings.write({ id: mailingId })
  await client.followUps.create({ title: 'Ring', subject: { type: 'person', id: id('Anna Holm') }, dueOn: '2026-12-01' })
  const role = async () => {
    const [first] = (await client.persons.get({ id: id('Anna Holm') })).roles
    if (!first) throw new Error('a person without a role')
    return first
  }
  /** Ends the role, and gives everything under way to whom it says. */
  const end = async (to: To, what: 'stopped' | 'away' = 'stopped') => {
    const { id: roleId, version } = await role()
    const { items } = await client.persons.underWay({ roleId })
    const handed = items.map((item) => ({ kind: item.kind, id: item.id, to }))
    const bo = { who: 'person', personId: id('Bo Bang') } as const
    const how: RoleEnd =
      what === 'stopped'
        ? { what, on: '2026-11-22', reason: 'replaced', replacement: bo, handed, retireAddresses: true }
        : { what, from: '2026-11-22', until: null, standIn: bo, handed }
    return client.persons.changeRole({ id: roleId, version, end: how })
  }
  const state = async () => ({
    list: said(await client.lists.resolve({ selection: { by: 'list', listId } })),
    letters: (await client.mailings.recipients({ id: mailingId })).map(
      ({ name, state: how, reason, because }) =>
        `${name} ${how}${reason === null ? '' : ` ${reason}`}${because === null ? '' : ` (${because})`}`
    ),
    promises: (await client.followUps.list({})).map(({ title, subject }) => `${title}: ${subject.name}`)
  })
  return { app, client, id, mailingId, role, end, state }
}

describe('What is under way', () => {
  it('is listed with its names', async () => {
    const { client, role } = await withThingsUnderWay()
    const { items } = await client.persons.underWay({ roleId: (await role()).id })
    expect(items.map(({ kind, name, dueOn }) => [kind, name, dueOn])).toEqual([
      ['list', 'Årsmøde', null],
      ['draft', 'Invitation', null],
      ['follow-up', 'Ring', '2026-12-01']
    ])
  })

  it('goes to the successor where that is wished', async () => {
    const { end, state } = await withThingsUnderWay()
    await end('replacement')
    expect(await state()).toEqual({
      list: ['Bo Bang'],
      letters: ['Anna Holm held role-ended (Bo Bang)', 'Bo Bang planned (Anna Holm)'],
      promises: ['Ring: Bo Bang']
    })
  })

  it('stays as it is where that is wished: the place on the list ends with the role, and the letter is held back with the successor offered', async () => {
    const { end, state } = await withThingsUnderWay()
    await end('leave')
    expect(await state()).toEqual({
      list: ['Anna Holm: role-ended (Bo Bang)'],
      letters: ['Anna Holm held role-ended (Bo Bang)'],
      promises: ['Ring: Anna Holm']
    })
  })

  it('is dropped where that is wished', async () => {
    const { end, state } = await withThingsUnderWay()
    await end('drop')
    expect(await state()).toEqual({ list: [], letters: ['Anna Holm held role-ended'], promises: [] })
  })

  it('goes to a stand-in, who has the place on the list by standing in', async () => {
    const { end, state } = await withThingsUnderWay()
    await end('replacement', 'away')
    expect(await state()).toEqual({
      list: ['Bo Bang (for Anna Holm)', 'Anna Holm: away (Bo Bang)'],
      letters: ['Anna Holm held away (Bo Bang)', 'Bo Bang planned (Anna Holm)'],
      promises: ['Ring: Bo Bang', 'Er Anna Holm tilbage?: Anna Holm']
    })
  })

  it.each(['replacement', 'leave', 'drop'] as const)('comes back with one undo, to the last letter, after "%s"', async (to) => {
    const { client, end } = await withThingsUnderWay()
    const before = await client.file.dump()
    const { changeSet } = await end(to)
    expect(await client.file.dump()).not.toBe(before)
    expect((await client.history.undo({ set: changeSet ?? '' })).kept).toEqual([])
    expect(await client.file.dump()).toBe(before)
  })
})

describe('A written draft', () => {
  it('is held back, and the successor’s is written beside it: only that one is a contact', async () => {
    const { client, mailingId, end, state } = await withThingsUnderWay({ write: true })
    await end('replacement')
    expect((await state()).letters).toEqual(['Anna Holm held role-ended (Bo Bang)', 'Bo Bang planned (Anna Holm)'])
    const { written, folder } = await client.mailings.write({ id: mailingId })
    expect([written, Object.keys(draftsIn(folder ?? ''))]).toEqual([1, ['001 Anna Holm.eml', '002 Bo Bang.eml']])
    expect((await client.mailings.markSent({ id: mailingId })).sent).toBe(1)
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    expect(rows.map(({ displayName, lastOutreachAt }) => [displayName, lastOutreachAt !== null])).toEqual([
      ['Bo Bang', true],
      ['Anna Holm', false]
    ])
  })

  it('goes from the disk with the others, also when it was held back', async () => {
    const { client, mailingId, end } = await withThingsUnderWay({ write: true })
    await end('replacement')
    const { folder } = await client.mailings.write({ id: mailingId })
    await client.mailings.discard({ id: mailingId })
    expect(existsSync(folder ?? '')).toBe(false)
  })

  it('that was left as it is says that it must not be sent, and who came after', async () => {
    const { end, state } = await withThingsUnderWay({ write: true })
    await end('leave')
    expect((await state()).letters).toEqual(['Anna Holm written role-ended (Bo Bang)'])
  })

  it('to the successor keeps the change from being taken back', async () => {
    const { client, mailingId, end } = await withThingsUnderWay({ write: true })
    const { changeSet } = await end('replacement')
    await client.mailings.write({ id: mailingId })
    await expect(client.history.undo({ set: changeSet ?? '' })).rejects.toMatchObject({ code: 'history.not-undoable' })
  })
})

it('A mailbox that both use gets one letter, to the successor', async () => {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Fonden', [
    { name: 'Ea Falk', email: 'post@fond.example' },
    { name: 'Fie Gran', email: 'post@fond.example' }
  ])
  await aSender(client)
  const { id: templateId } = await aTemplate(client)
  const selection: Selection = { by: 'ids', entity: 'persons', ids: [ids['Ea Falk'] ?? ''] }
  const { id: mailingId } = await client.mailings.create({ selection, templateId })
  const [role] = (await client.persons.get({ id: ids['Ea Falk'] ?? '' })).roles
  const { items } = await client.persons.underWay({ roleId: role?.id ?? '' })
  await client.persons.changeRole({
    id: role?.id ?? '',
    version: role?.version ?? 0,
    end: {
      what: 'stopped',
      on: '2026-11-22',
      reason: 'replaced',
      replacement: { who: 'person', personId: ids['Fie Gran'] ?? '' },
      handed: items.map(({ kind, id }) => ({ kind, id, to: 'replacement' }))
    }
  })
  const letters = await client.mailings.recipients({ id: mailingId })
  expect(letters.map(({ name, state, email }) => [name, state, email])).toEqual([
    ['Ea Falk', 'excluded', 'post@fond.example'],
    ['Fie Gran', 'planned', 'post@fond.example']
  ])
  expect(await client.mailings.write({ id: mailingId })).toMatchObject({ written: 1 })
})
