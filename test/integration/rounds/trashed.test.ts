import { expect, it } from 'vitest'
import { answerOf } from '../../support/outputs.ts'
import { aPartner, aSender, aTemplate } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

/** A round of each kind with a row, a letter about the one, and both deleted. */
async function twoDeletedRounds() {
  const { client } = testApp()
  await aSender(client)
  await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
  const signOn = await client.signOns.create({
    title: 'Åbent brev',
    deadlineAt: '2026-12-03T12:00:00.000Z',
    body: 'Vi mener',
    invite: 'all'
  })
  const verification = await client.verifications.create({ title: 'Stemmer det?', invite: 'all' })
  const { id: templateId } = await aTemplate(client)
  const selection = { by: 'query', entity: 'persons', query: '' } as const
  const { id: mailing } = await client.mailings.create({ selection, templateId, about: { type: 'sign_on', id: signOn.id } })
  await client.signOns.remove({ ids: [signOn.id] })
  await client.verifications.remove({ ids: [verification.id] })
  return { client, signOn: signOn.id, verification: verification.id, mailing }
}

it('A deleted round lies in the trash, and comes back with its rows', async () => {
  const { client, signOn, verification } = await twoDeletedRounds()
  expect((await client.trash.list({})).rows.map(({ entity, name }) => [entity, name])).toEqual([
    ['sign_on', 'Åbent brev'],
    ['verification', 'Stemmer det?']
  ])
  const items = [
    { entity: 'sign_on', id: signOn },
    { entity: 'verification', id: verification }
  ] as const
  expect(await client.trash.restore({ items: [...items] })).toMatchObject({ restored: 2 })
  expect((await client.signOns.get({ id: signOn })).responses).toHaveLength(1)
  expect((await client.verifications.get({ id: verification })).partners).toHaveLength(1)
})

it('A round that is erased is gone with its rows; the letters about it stay', async () => {
  const { client, signOn, mailing } = await twoDeletedRounds()
  expect(await answerOf(client.trash.erase({}))).toMatchObject({ erased: 2, kept: 0 })
  expect(await client.trash.list({})).toMatchObject({ total: 0 })
  await expect(client.signOns.get({ id: signOn })).rejects.toMatchObject({ code: 'record.not-found' })
  expect((await client.mailings.write({ id: mailing })).written).toBe(1)
})
