import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import { aPartner, aSender, aTemplate, draftsIn, optOut } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

/** A partner with a shared mailbox, a primary contact and two others, of whom one has no address. */
async function aHarbour() {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const ids = await aPartner(client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havnen.example' },
    { name: 'Bo Bang', email: 'bo@havnen.example' },
    { name: 'Cai Dam', email: 'cai@havnen.example' }
  ])
  const partner = ids['Havnens Venner'] ?? ''
  await client.partners.update({ id: partner, version: 1, patch: { emails: ['post@havnen.example'] } })
  const { id: templateId } = await aTemplate(client)
  const selection: Selection = { by: 'ids', entity: 'partners', ids: [partner] }
  return { client, ids, templateId, selection }
}

describe('One mail to a partner', () => {
  it('goes to the primary contact with the others as copies, also in the preview, without who said no since', async () => {
    const { client, ids, templateId, selection } = await aHarbour()
    const { mail } = await client.templates.preview({
      ...{ subject: 'Hej', body: 'Hej', language: 'da', selection, policy: 'one-mail', index: 0 }
    })
    expect([mail?.to, mail?.cc]).toEqual(['Anna Holm <anna@havnen.example>', 'Bo Bang <bo@havnen.example>, Cai Dam <cai@havnen.example>'])
    const { id } = await client.mailings.create({ selection, templateId, policy: 'one-mail' })
    await optOut(client, ids['Cai Dam'] ?? '')
    const { folder, written } = await client.mailings.write({ id })
    const [draft] = Object.values(draftsIn(folder ?? ''))
    expect(written).toBe(1)
    expect(draft).toMatch(/^To: Anna Holm <anna@havnen.example>\r\nCc: Bo Bang <bo@havnen.example>\r\n/m)
    await client.mailings.markSent({ id })
    const onTimeline = async (name: string) =>
      (await client.activities.timeline({ subject: { type: 'person', id: ids[name] ?? '' } })).entries.filter(
        ({ type }) => type === 'mailing'
      ).length
    expect([await onTimeline('Anna Holm'), await onTimeline('Bo Bang'), await onTimeline('Cai Dam')]).toEqual([1, 1, 0])
  })
})

describe('The shared mailbox of a partner', () => {
  it('gets the letter to a person where nobody there has an address that works', async () => {
    const { client, ids, templateId, selection } = await aHarbour()
    const policy = 'function-mailbox'
    const who = async () =>
      (await client.lists.resolve({ selection, policy })).included.map(({ name, email, viaMailbox }) => [name, email, viaMailbox])
    expect(await who()).toEqual([['Anna Holm', 'anna@havnen.example', false]])
    await client.persons.markBounced({ addresses: ['anna@havnen.example', 'bo@havnen.example', 'cai@havnen.example'] })
    expect(await who()).toEqual([['Anna Holm', 'post@havnen.example', true]])
    const { id } = await client.mailings.create({ selection, templateId, policy })
    const { folder } = await client.mailings.write({ id })
    expect(Object.values(draftsIn(folder ?? ''))[0]).toContain('To: Anna Holm <post@havnen.example>')
    await optOut(client, ids['Anna Holm'] ?? '', 'all')
    expect(await who()).toEqual([['Bo Bang', 'post@havnen.example', true]])
  })
})

describe('Who had several letters lately', () => {
  it('is named among those who get the next one, and spared where that is asked for', async () => {
    const { client, templateId, selection } = await aHarbour()
    for (let times = 0; times < 3; times++) {
      const { id } = await client.mailings.create({ selection, templateId })
      await client.mailings.write({ id })
      await client.mailings.markSent({ id })
    }
    const { included, often } = await client.lists.resolve({ selection })
    expect(included.map(({ personId }) => personId)).toEqual(often)
    const spared = await client.lists.resolve({ selection, spare: true })
    expect(spared.included.map(({ name }) => name)).toEqual(['Bo Bang'])
    expect(spared.reasons).toContainEqual({ reason: 'had-many', count: 1 })
  })
})
