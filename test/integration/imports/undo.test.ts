import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alliance, changed, importPage, personOf, readPage } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const retitled = changed('Havnens Venner', (partner) => ({
  ...partner,
  persons: [{ name: 'Sofie Lund', title: 'Formand', email: 'sofie.lund@havnensvenner.example' }]
}))

describe('Undo of an import', () => {
  it('gives the card file as it was, also after a restart, and redo gives it back', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Zoologisk Selskab' })
    const before = await app.client.file.dump()
    const { changeSet } = await importPage(app.client, alliance)
    const after = await app.client.file.dump()
    const { client } = await app.restart()
    expect(await client.history.undo({ set: changeSet ?? '' })).toMatchObject({ kept: [] })
    expect(await client.file.dump()).toBe(before)
    await client.history.redo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toBe(after)
    expect(await importPage(client, alliance)).toMatchObject({ changeSet: null })
  })

  it('takes back what a changed page changed, and the source is as if it had never said so', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const before = await client.file.dump()
    await importPage(client, retitled)
    await client.history.undo({})
    expect(await client.file.dump()).toBe(before)
    const review = await readPage(client, retitled)
    expect(personOf(review, 'Sofie Lund')).toMatchObject({ disposition: 'update', fields: [{ field: 'title', mine: false, take: true }] })
  })

  it('keeps what was edited since, and names it', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const { rows } = await client.persons.table({ query: 'karen', sort: [{ by: 'name' }] })
    const karen = await client.persons.get({ id: rows[0]?.id ?? '' })
    await client.persons.update({ id: karen.id, version: karen.version, patch: { notes: 'Ringer helst om morgenen' } })
    const [, imported] = await client.history.list({})
    const { kept } = await client.history.undo({ set: imported?.id ?? '' })
    expect(kept).toContainEqual({ table: 'person', id: karen.id, name: 'Karen Dam', reason: 'changed-since' })
    expect(await client.file.info()).toMatchObject({ persons: 1 })
  })

  it('keeps whom others speak of, with the partner, and names both, also after a restart', async () => {
    const app = testApp()
    const { changeSet } = await importPage(app.client, alliance)
    const { rows } = await app.client.persons.table({ query: 'karen', sort: [{ by: 'name' }] })
    await app.client.activities.log({ kind: 'note', with: [{ type: 'person', id: rows[0]?.id ?? '' }], text: 'Ringede' })
    const { client } = await app.restart()
    const { reverted, kept } = await client.history.undo({ set: changeSet ?? '' })
    expect(reverted).toBeGreaterThan(30)
    expect(kept.map(({ name, reason }) => [name, reason])).toEqual(
      expect.arrayContaining([
        ['Karen Dam', 'referenced'],
        ['Fonden Fælles Ansvar', 'referenced']
      ])
    )
    expect(await client.file.info()).toMatchObject({ partners: 1, persons: 1 })
    expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  })

  it('leaves a copy after the first one, and before each that comes later than the making of the file', async () => {
    const { client, home, setNow } = testApp()
    const copies = () =>
      readdirSync(join(home, 'kartotek - sikkerhedskopier'))
        .filter((name) => name.endsWith('.sqlite'))
        .map((name) => name.replace(/^.*-(first|pre-import)\..*$/, '$1'))
    await importPage(client, alliance)
    expect(copies()).toEqual(['first'])
    await client.partners.create({ name: 'Søens Folk' })
    await importPage(client, retitled)
    expect(copies()).toEqual(['first'])
    setNow('2026-11-22T10:05:00.000Z')
    await importPage(client, alliance)
    expect(copies().sort()).toEqual(['first', 'pre-import'])
    expect((await client.backups.status()).newestAt).not.toBeNull()
  })
})
