import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

it('the wish that was recorded last holds, also when an earlier one was undone and done again', async () => {
  const { client } = testApp()
  const { id } = await client.persons.create({ givenName: 'Sofie' })
  const say = (status: 'withdrawn' | 'restored') => client.consent.set({ personId: id, purpose: 'newsletter', status, how: 'mail' })
  const isOut = async () => (await client.persons.table({ sort: [{ by: 'name' }] })).rows[0]?.optedOut
  await say('restored')
  const { changeSet } = await say('restored')
  await say('withdrawn')
  expect(await isOut()).toBe('unsubscribed')
  await client.history.undo({ set: changeSet ?? '' })
  await client.history.redo({ set: changeSet ?? '' })
  expect(await isOut()).toBe('unsubscribed')
  expect((await client.persons.get({ id })).consent.map(({ status }) => status)).toEqual(['withdrawn', 'restored', 'restored'])
})

it('an address stays on the suppression list while any no to it holds', async () => {
  const { client } = testApp()
  const { id } = await client.persons.create({ givenName: 'Sofie', emails: ['sofie@havnen.example'] })
  const say = () => client.consent.set({ personId: id, purpose: 'newsletter', status: 'withdrawn', how: 'mail' })
  const first = await say()
  await say()
  await client.history.undo({ set: first.changeSet ?? '' })
  expect((JSON.parse(await client.file.dump()) as { suppression: unknown[] }).suppression).toHaveLength(1)
})
