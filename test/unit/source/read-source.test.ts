import { describe, expect, it } from 'vitest'
import { type Profile, readSource } from '#main/formats/source/index.ts'
import { headerFingerprint } from '#shared/rules/mapping/header-fingerprint.ts'
import fc from '../../support/fast-check.ts'
import { alliance, pageHtml, pageText } from '../../support/pages.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Holm\r\nEMAIL:anna@havnen.example\r\nEND:VCARD\r\n'
const table = 'Navn;E-mail;Partner\nAnna Holm;anna@havnen.example;Havnens Venner'
const ldif = 'dn: cn=Anna Holm,o=Havnen\nobjectclass: inetOrgPerson\ncn: Anna Holm\nmail: anna@havnen.example\n'
const json = '{"partners":[{"name":"Havnens Venner","contacts":[{"name":"Anna Holm"}]}]}'

describe('A source', () => {
  it.each([
    ['a card', { file: { bytes: bytes(card), name: 'x' } }, 'vcard'],
    ['a table', { file: { bytes: bytes(table), name: 'liste.csv' } }, 'csv'],
    ['a directory', { file: { bytes: bytes(ldif), name: '' } }, 'ldif'],
    ['a list of contacts', { file: { bytes: bytes(json), name: 'x.json' } }, 'json'],
    ['a saved page', { file: { bytes: bytes(pageHtml(alliance)), name: 'side.html' } }, 'html'],
    ['a page as text', { file: { bytes: bytes(pageText(alliance)), name: 'side.txt' } }, 'page'],
    ['pasted text', { text: pageText(alliance) }, 'page'],
    [
      'pasted cells',
      { text: table.replaceAll(';', '\t'), html: '<table xmlns:x="urn:schemas-microsoft-com:office:excel"></table>' },
      'csv'
    ],
    ['what a browser copies', { text: pageText(alliance), html: pageHtml(alliance) }, 'html']
  ] as const)('is known by what stands in it: %s', async (_what, input, kind) => {
    const read = await readSource({ from: 'auto', ...input })
    const { partners, loose } = read.draft
    const named = [...loose, ...partners.flatMap(({ contacts }) => contacts)].map(({ name }) => name.value)
    expect([read.kind, named]).toEqual([kind, expect.arrayContaining([/page|html/.test(kind) ? 'Sofie Lund' : 'Anna Holm'])])
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/)
    // it is handed from thread to thread
    expect(structuredClone(read)).toEqual(read)
  })

  it('that says nothing, or nothing of anybody, is refused', async () => {
    await expect(readSource({ from: 'auto' })).rejects.toMatchObject({ code: 'import.empty' })
    await expect(readSource({ from: 'csv', text: ' ' })).rejects.toMatchObject({ code: 'import.empty' })
  })

  it('in a table is mapped as the user says, else as a file with the same columns was, else as it looks', async () => {
    const columns = [
      { header: 'NAVN', target: 'partner.name', by: 'user' },
      { header: 'e-mail', target: 'partner.email', by: 'user' },
      { header: 'Partner', target: 'skip', by: 'user' }
    ] as const
    const profiles: Profile[] = [
      { fingerprint: headerFingerprint(['E-mail', 'Navn', 'partner']), columns: [...columns], organisations: 'partners' }
    ]
    const targets = async (more: object) => {
      const { table: read } = await readSource({ from: 'csv', text: table, ...more })
      expect(headerFingerprint(read?.columns.map(({ header }) => header) ?? [])).toBe(profiles[0]?.fingerprint)
      return [read?.known, ...(read?.columns.map(({ target }) => target) ?? [])]
    }
    expect(await targets({})).toEqual([false, 'person.name', 'person.email', 'partner.name'])
    expect(await targets({ profiles })).toEqual([true, 'partner.name', 'partner.email', 'skip'])
    const mapping = { columns: [...columns].map((column) => ({ ...column, target: 'skip' as const })), organisations: 'others' as const }
    expect(await targets({ profiles, mapping })).toEqual([false, 'skip', 'skip', 'skip'])
    const { table: read } = await readSource({ from: 'csv', text: table })
    expect(read).toMatchObject({ headerRow: 1, rows: 1, columns: [{ samples: ['Anna Holm'] }, {}, {}] })
  })

  it('of any bytes is read or refused with a code of ours', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'x.csv', 'x.vcf', 'x.json', 'x.ldif', 'x.xlsx'),
        async (content, name) => {
          const read = await readSource({ from: 'auto', file: { bytes: content, name } }).catch((error: { code: string }) => error.code)
          if (typeof read === 'string') expect(read).toMatch(/^import\./)
          else expect(read).toHaveProperty('draft')
        }
      )
    ))
})
