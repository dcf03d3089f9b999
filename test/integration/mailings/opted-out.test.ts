import { expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import { aPartner, aSender, aTemplate, draftsIn, optOut, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const everyone: Selection = { by: 'query', entity: 'persons', query: '' }

it('leaves whoever said no out of every output, and says so each time', async () => {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const ids = await aPartner(client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havnen.example' },
    { name: 'Bo Bang', email: 'bo@havnen.example' },
    { name: 'Cai Dam', email: 'cai@havnen.example' }
  ])
  const { id: templateId } = await aTemplate(client)
  const { id: listId } = await client.lists.create({ name: 'Alle', query: '', policy: 'all' })
  await optOut(client, ids['Anna Holm'] ?? '')
  await optOut(client, ids['Bo Bang'] ?? '', 'all')
  const expected = ['Cai Dam', 'Bo Bang: objected', 'Anna Holm: unsubscribed']
  const ofPartner: Selection = { by: 'ids', entity: 'partners', ids: [ids['Havnens Venner'] ?? ''] }

  for (const selection of [everyone, { by: 'list', listId } satisfies Selection, ofPartner]) {
    const resolved = await client.lists.resolve({ selection, policy: 'all' })
    expect(said(resolved).toSorted()).toEqual(expected.toSorted())
    const { batches, excluded } = await client.lists.addresses({ selection, policy: 'all' })
    expect([batches, excluded.length]).toEqual([['cai@havnen.example'], 2])
    const letter = { subject: 'Hej', body: '{{ hilsen }}', language: 'da', selection, policy: 'all' } as const
    for (const index of [0, 1, 2]) {
      const { total, mail } = await client.templates.preview({ ...letter, index })
      expect([total, mail?.to]).toEqual([1, 'Cai Dam <cai@havnen.example>'])
    }
    const { id } = await client.mailings.create({ selection, templateId, policy: 'all' })
    const recipients = await client.mailings.recipients({ id })
    expect(
      recipients
        .filter(({ reason }) => reason !== null)
        .map(({ name, reason }) => `${name}: ${reason}`)
        .toSorted()
    ).toEqual(expected.slice(1).toSorted())
    for (const { id: recipientId, state } of recipients)
      if (state === 'excluded')
        await expect(client.mailings.preview({ id, recipientId })).rejects.toMatchObject({ code: 'mailing.not-a-recipient' })
    const { written, excluded: left, folder } = await client.mailings.write({ id })
    expect([written, left]).toEqual([1, 2])
    const all = Object.entries(draftsIn(folder ?? ''))
      .flat()
      .join('\n')
    expect(all).toContain('cai@havnen.example')
    expect(all).not.toMatch(/anna|bo@havnen|Anna|Bang/)
  }
})
