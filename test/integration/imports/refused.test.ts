import { describe, expect, it } from 'vitest'
import type { ErrorCode, ErrorDetails } from '#shared/errors.ts'
import { errors } from '#shared/i18n/da/errors.ts'
import { alliance, importPage, pageText } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const news = `${'Regn over landet i nat, og blæst langs kysten hele dagen i morgen, siger vagthavende.\n'.repeat(30)}`

describe('A source that cannot be read', () => {
  it.each([
    ['nothing', { text: '  \n ' }, undefined, 'import.empty'],
    ['no source at all', {}, undefined, 'import.empty'],
    ['an empty file', {}, new Uint8Array(0), 'import.empty'],
    ['a picture', {}, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'import.binary'],
    ['noise', {}, Uint8Array.from({ length: 5000 }, (_byte, at) => (at * 97) % 256), 'import.binary'],
    ['more than 60 MB', {}, new Uint8Array(61 * 1024 * 1024).fill(0x61), 'import.too-large'],
    ['a page of 60,000 lines', { text: '• Havnens Venner\n'.repeat(60_000) }, undefined, 'import.too-many-lines'],
    ['a page that is nested without end', { html: '<div>'.repeat(5000) }, undefined, 'import.too-deep'],
    ['a table without rows', { from: 'csv' as const, text: 'Navn;E-mail\n' }, undefined, 'import.nobody-found'],
    ['a list of nobody', { text: '{"contacts":[]}' }, undefined, 'import.nobody-found'],
    ['a text without partners', { text: news }, undefined, 'import.no-partner-found'],
    ['a dump', { from: 'json' as const, text: '{"kartotek": 1}' }, undefined, 'import.unknown-format']
  ])('is refused with its own code and leaves the card file alone: %s', async (_what, input, file, code) => {
    const { client, upload } = testApp()
    await importPage(client, alliance)
    const before = await client.file.dump()
    const read = client.imports.read({ ...input, ...(file ? { upload: upload(file, 'side.html'), fileName: 'side.html' } : {}) })
    const error = await read.then(
      () => undefined,
      (thrown: { code: string; data: { details: ErrorDetails } }) => thrown
    )
    expect(error?.code).toBe(code)
    const wanted = [...errors[code as ErrorCode].matchAll(/{{(\w+)}}/g)].map(([, name]) => name)
    expect(Object.keys(error?.data.details ?? {})).toEqual(expect.arrayContaining(wanted))
    expect(await client.file.dump()).toBe(before)
  })

  it('is refused when its upload is gone', async () => {
    const { client, upload } = testApp()
    const handle = upload(bytes(pageText(alliance)), 'side.txt')
    await client.imports.read({ upload: handle })
    await expect(client.imports.read({ upload: handle, fileName: 'side.txt' })).rejects.toMatchObject({ code: 'file.not-found' })
  })

  it('is read in the encodings that files come in', async () => {
    const { client, upload } = testApp()
    const text = pageText(alliance)
    const latin = Uint8Array.from([...text.replace(/”/g, '"')], (letter) => letter.codePointAt(0) ?? 0)
    for (const file of [bytes(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), latin])
      expect((await client.imports.read({ upload: upload(file, 'side.txt') })).summary).toMatchObject({ persons: { create: 7 } })
  })
})

describe('An opt-out', () => {
  it('is held by the address, whoever a page says it belongs to', async () => {
    const { client } = testApp()
    await client.consent.setByAddress({
      address: 'karen.dam@faellesansvar.example',
      purpose: 'newsletter',
      status: 'withdrawn',
      how: 'mail'
    })
    expect(await importPage(client, alliance)).toMatchObject({ persons: { created: 7 } })
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    const list = await client.lists.create({ name: 'Alle', policy: 'all', query: '' })
    const resolved = await client.lists.resolve({ selection: { by: 'list', listId: list.id }, policy: 'all', purpose: 'newsletter' })
    expect(rows).toHaveLength(7)
    expect(resolved.excluded.map((row) => row.name)).toContain('Karen Dam')
    expect(resolved.included.map((row) => row.name)).not.toContain('Karen Dam')
  })

  it('survives every import', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const { rows } = await client.persons.table({ query: 'karen', sort: [{ by: 'name' }] })
    const personId = rows[0]?.id ?? ''
    await client.consent.set({ personId, purpose: 'all', status: 'objected', how: 'telefon' })
    await importPage(client, alliance)
    expect((await client.persons.get({ id: personId })).consent).toMatchObject([{ status: 'objected' }])
  })
})
