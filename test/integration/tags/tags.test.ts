import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

/** Two persons and a partner; "sundhed" is on all of them, "helse" on one. */
async function tagged() {
  const app = testApp()
  const { client } = app
  const { id: partner } = await client.partners.create({ name: 'Havnens Venner' })
  await client.partners.update({ id: partner, version: 1, patch: { tags: ['Sundhed'] } })
  for (const [name, tags] of [
    ['Åse', ['sundhed', 'Helse']],
    ['Bo', ['Sundhed']]
  ] as const) {
    const { id } = await client.persons.create({ givenName: name, familyName: 'Lund' })
    await client.persons.update({ id, version: 1, patch: { tags: [...tags] } })
  }
  const tag = async (name: string) => {
    const found = (await client.tags.list()).find((each) => each.name === name)
    if (!found) throw new Error(`no tag ${name}`)
    return found
  }
  return { client, tag }
}

it('counts the cards that are found by the tag, without those in the trash', async () => {
  const { client, tag } = await tagged()
  expect(await tag('Sundhed')).toMatchObject({ persons: 2, partners: 1, colour: '' })
  const { rows, total } = await client.persons.table({ query: 'tag:sundhed', sort: [{ by: 'name' }] })
  expect(total).toBe(2)
  await client.persons.remove({ ids: rows.slice(0, 1).map(({ id }) => id) })
  expect((await tag('Sundhed')).persons).toBe(1)
})

it('gets another name and a colour, but not the name of another', async () => {
  const { client, tag } = await tagged()
  const { id, version } = await tag('Sundhed')
  await client.tags.update({ id, version, patch: { name: 'Folkesundhed', colour: 'teal' } })
  expect(await tag('Folkesundhed')).toMatchObject({ colour: 'teal', persons: 2 })
  await expect(client.tags.update({ id, version: version + 1, patch: { name: 'HELSE' } })).rejects.toMatchObject({
    code: 'record.duplicate'
  })
})

it.each(['merge', 'remove'] as const)('comes back as it was after a %s is undone', async (what) => {
  const { client, tag } = await tagged()
  const before = await client.file.dump()
  const [helse, sundhed] = [await tag('Helse'), await tag('Sundhed')]
  const { changeSet, cards } =
    what === 'merge' ? await client.tags.merge({ id: sundhed.id, intoId: helse.id }) : await client.tags.remove({ id: sundhed.id })
  expect(cards).toBe(3)
  const left = (await client.tags.list()).map(({ name, persons, partners }) => [name, persons, partners])
  expect(left).toEqual([what === 'merge' ? ['Helse', 2, 1] : ['Helse', 1, 0]])
  await client.history.undo({ set: changeSet ?? '' })
  expect(await client.file.dump()).toBe(before)
})
