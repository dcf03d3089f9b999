import { existsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { streamFile } from '#main/features/imports/stream.service.ts'
import { testApp } from '../../support/test-app.ts'
import { contentOf, importAtOnce, stream } from './stream-fixture.ts'

const lines = [
  'Organisation;Navn;E-mail;Titel;Kode',
  'Havnens Venner;Anna Holm;anna@havnen.example;Direktør;7',
  'Byens Haver;Bo Lund;bo@byen.example;Formand;8',
  'Havnens Venner;Søren Ærø;soeren@havnen.example;;9',
  'Havnens Venner;Anna Holm;anna@havnen.example;Formand;7',
  'Byens Haver;Anna Holm;anna@havnen.example;Rådgiver;ny'
]
const csv = lines.join('\n')
const none = { create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 }

describe('A streamed file', () => {
  it('names everybody once, wherever the rows stand, and is one step of undo', async () => {
    const app = testApp()
    const empty = await app.client.file.dump()
    const { summary, partners, persons, changeSet } = await stream(app, csv)
    expect(summary).toMatchObject({ partners: { ...none, create: 2 }, persons: { ...none, create: 4 } })
    expect({ partners, persons }).toMatchObject({ partners: { created: 2 }, persons: { created: 3, updated: 1 } })
    const { rows } = await app.client.persons.table({ query: 'anna', sort: [{ by: 'name' }] })
    expect(rows).toHaveLength(1)
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(JSON.parse(await app.client.file.dump())).toMatchObject({ organisation: [], person: [], affiliation: [], contact_point: [] })
    expect(empty).toContain('"person": []')
  })

  it('changes nothing the second time, also after somebody was renamed by hand', async () => {
    const app = testApp()
    await stream(app, csv)
    const { rows } = await app.client.persons.table({ query: 'søren', sort: [{ by: 'name' }] })
    const { id, version } = await app.client.persons.get({ id: rows[0]?.id ?? '' })
    await app.client.persons.update({ id, version, patch: { familyName: 'Ærø Lund' } })
    const before = await app.client.file.dump()
    const again = await stream(app, csv, { atOnce: 3 })
    expect(again.changeSet).toBeNull()
    expect(again.summary).toMatchObject({ partners: { ...none, unchanged: 2 }, persons: { ...none, unchanged: 4 } })
    expect(await app.client.file.dump()).toBe(before)
  })

  it.each(['update', 'fill', 'skip', 'create'] as const)(
    'takes news over as the import of all of it does, with the policy %s',
    async (policy) => {
      const [parts, whole] = [testApp(), testApp()]
      const news = csv.replace('Direktør', 'Leder').replace('bo@byen.example', 'bo.lund@byen.example')
      for (const app of [parts, whole]) await importAtOnce(app, csv)
      await stream(parts, news, { policy })
      await importAtOnce(whole, news, { policy })
      expect(await contentOf(parts)).toEqual(await contentOf(whole))
    }
  )

  it('as a trial says what it would do and keeps nothing, with a card file and without', async () => {
    const app = testApp()
    const trial = await stream(app, csv, { dryRun: true })
    expect(existsSync(join(app.home, 'kartotek.kartotek'))).toBe(false)
    const { summary } = await stream(app, csv)
    expect(trial).toMatchObject({ summary, changeSet: null })
    const before = await app.client.file.dump()
    const news = `${csv}\nØernes Forbund;Liv Munk;liv@oerne.example;;`
    const told = await stream(app, news, { dryRun: true })
    expect(told.summary.persons).toEqual({ ...none, create: 1, unchanged: 4 })
    expect(await app.client.file.dump()).toBe(before)
    expect((await stream(app, news)).summary).toEqual(told.summary)
  })

  it('says on which line of the file something is wrong, and reads the rest', async () => {
    const app = testApp()
    const long = 'x'.repeat(70_000)
    const content = [
      'Organisation;Navn;E-mail;Titel',
      'Havnens Venner;Anna Holm;anna@havnen.example;',
      `Byens Haver;Bo Lund;${long};`,
      ';;;Formand',
      'Øernes Forbund;Liv Munk'
    ]
    const { problems, summary } = await stream(app, content.join('\n'), { atOnce: 1 })
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 cell.too-long', '4 row.nobody', '5 row.too-few-cells'])
    expect(summary.persons.create).toBe(3)
  })

  it('widens a field of our own to text when a later part says so', async () => {
    const app = testApp()
    await stream(app, csv)
    expect(JSON.parse(await app.client.file.dump()).custom_field).toMatchObject([{ label: 'Kode', type: 'text' }])
  })

  it('keeps the no of an address of nobody until all parts have told whose it is', async () => {
    const app = testApp()
    const rows = [
      'Organisation;Navn;E-mail;Afmeldt',
      'Havnens Venner;;anna@havnen.example;ja',
      'Byens Haver;Bo Lund;bo@byen.example;',
      ';Anna Holm;anna@havnen.example;'
    ]
    const { optOuts } = await stream(app, rows.join('\n'), { atOnce: 1 })
    expect(optOuts).toBe(1)
    const { consent_event: events } = JSON.parse(await app.client.file.dump()) as { consent_event: { person_id: string | null }[] }
    expect(events.map(({ person_id }) => person_id === null)).toEqual([false])
  })

  it('that is broken off leaves nothing behind', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Zoologisk Selskab' })
    const before = await app.client.file.dump()
    const many = Array.from({ length: 5000 }, (_, at) => `Forening ${at};Liv Munk ${at};liv${at}@oerne.example;;`)
    const path = join(app.home, 'stor.csv')
    writeFileSync(path, [lines[0], ...many].join('\n'))
    const controller = new AbortController()
    const steps = streamFile(app.context, { file: app.sourceFile(path), from: 'auto', policy: 'update', dryRun: false }, controller.signal)
    await steps.next()
    controller.abort()
    await expect(steps.next()).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await app.client.file.dump()).toBe(before)
  })

  it('is refused before it is read when it is too large, and when it must be held whole', async () => {
    const app = testApp()
    const path = join(app.home, 'stor.csv')
    writeFileSync(path, csv)
    truncateSync(path, 2049 * 1024 * 1024)
    const steps = await app.client.imports.stream({ file: app.sourceFile(path) })
    await expect(steps.next()).rejects.toMatchObject({ code: 'import.too-large', data: { details: { megabytes: 2049, limit: 2048 } } })
    truncateSync(path, 0)
    await expect(stream(app, 'BEGIN:VCARD\nVERSION:4.0\nFN:Liv\nEND:VCARD\n', { name: 'liv.vcf' })).rejects.toMatchObject({
      code: 'import.not-streamed'
    })
    await expect(stream(app, '')).rejects.toMatchObject({ code: 'import.empty' })
    await expect(stream(app, 'Navn;E-mail\n')).rejects.toMatchObject({ code: 'import.nobody-found' })
    await expect(app.client.imports.stream({ file: 'ukendt' }).then((job) => job.next())).rejects.toMatchObject({ code: 'input.invalid' })
  })
})
