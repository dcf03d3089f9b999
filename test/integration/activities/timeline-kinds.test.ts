import { describe, expect, it } from 'vitest'
import { accept } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

async function aTimeline() {
  const { client } = testApp()
  await accept(client, await client.imports.read({ text: 'Navn;E-mail\nAnna Holm;anna@holm.example', from: 'csv', source: 'listen' }))
  const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
  const id = rows[0]?.id ?? ''
  const subject = { type: 'person', id } as const
  const log = (kind: 'call' | 'note', text: string, at: string) => client.activities.log({ kind, with: [subject], text, at })
  const { id: old } = await log('note', 'Vil helst have mail', '2026-11-01T09:00:00.000Z')
  await log('call', 'Ringede', '2026-11-20T09:00:00.000Z')
  await client.persons.update({ id, version: (await client.persons.get({ id })).version, patch: { tags: ['kyst'] } })
  return { client, id, subject, old }
}

describe('A timeline', () => {
  it('is narrowed to kinds, and counts all of them all the time', async () => {
    const { client, subject } = await aTimeline()
    const all = await client.activities.timeline({ subject })
    expect(all).toMatchObject({ total: 4, counts: { call: 1, note: 1, change: 1, import: 1 } })
    const some = await client.activities.timeline({ subject, kinds: ['call', 'import'] })
    expect(some.counts).toEqual(all.counts)
    expect(some.total).toBe(2)
    expect(some.entries.map(({ kind }) => kind).sort()).toEqual(['call', 'import'])
    expect(await client.activities.timeline({ subject, kinds: [] })).toMatchObject({ total: 0, entries: [] })
  })

  it('begins with what is pinned', async () => {
    const { client, subject, old } = await aTimeline()
    await client.activities.update({ id: old, version: 1, patch: { isPinned: true } })
    const { entries } = await client.activities.timeline({ subject })
    expect(entries[0]).toMatchObject({ id: old, isPinned: true })
    await client.activities.update({ id: old, version: 2, patch: { isPinned: false } })
    expect((await client.activities.timeline({ subject })).entries.at(0)?.id).not.toBe(old)
  })

  it('tells of tags, addresses and fields of the user that come and go', async () => {
    const { client, id, subject } = await aTimeline()
    const change = async (patch: object) => client.persons.update({ id, version: (await client.persons.get({ id })).version, patch })
    await change({ tags: [], customs: [{ label: 'Medlemsnr', value: '12' }] })
    await change({ customs: [{ label: 'Medlemsnr', value: '13' }] })
    await change({ customs: [{ label: 'Medlemsnr', value: '' }] })
    const { entries } = await client.activities.timeline({ subject, kinds: ['change'] })
    expect(entries.map(({ fields }) => fields)).toEqual([
      [{ field: 'custom', label: 'Medlemsnr', old: '13', new: null }],
      [{ field: 'custom', label: 'Medlemsnr', old: '12', new: '13' }],
      [
        { field: 'tags', old: 'kyst', new: null },
        { field: 'custom', label: 'Medlemsnr', old: null, new: '12' }
      ],
      [{ field: 'tags', old: null, new: 'kyst' }]
    ])
  })
})
