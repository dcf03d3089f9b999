import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

const table = 'Kaldes;Stilling;Hos;Skriver\nAnna Holm;Direktør;Havnens Venner;anna@havnen.example\n'
const card = ['BEGIN:VCARD', 'VERSION:4.0', 'UID:urn:x', 'N:Munk;Liv;Ane;Dr.;', 'FN:Liv Ane Munk', 'ORG:Byens Haver;Sekretariat'].concat([
  'ADR;TYPE=work:;;Kajvej 3;Byen;;8000;Danmark',
  'BDAY:--0203',
  'PHOTO;VALUE=uri:https://liv.example/liv.jpg',
  'NOTE:Ringer helst',
  'URL:https://liv.example',
  'TEL:+45 20 00 41 01',
  'END:VCARD',
  ''
])

describe('import of files', () => {
  it('prints all that a card says of a person', async () => {
    const cli = aCommandLine()
    cli.write('liv.vcf', card.join('\r\n'))
    const { contacts, partners, summary } = await cli.json('import', 'liv.vcf', '--dry-run')
    expect(contacts).toEqual([
      {
        name: 'Liv Ane Munk',
        n: ['Munk', 'Liv', 'Ane', 'Dr.', ''],
        title: '',
        org: 'Byens Haver',
        emails: [],
        phones: ['+4520004101'],
        addresses: [{ poBox: '', extended: '', street: 'Kajvej 3', city: 'Byen', region: '', postalCode: '8000', country: 'Danmark' }],
        note: 'Ringer helst',
        bday: '--0203',
        urls: ['https://liv.example'],
        photos: [{ type: 'uri', bytes: 0 }]
      }
    ])
    expect(partners).toMatchObject([{ name: 'Byens Haver', contacts }])
    expect(summary).toMatchObject({ persons: { create: 1 }, partners: { create: 1 }, committed: false })
  })

  it('says of an opt-out file what it would do, and shows it on the card in words', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    cli.write('liste.csv', 'Navn;E-mail\nAnna Holm;anna@havnen.example\n')
    await cli.run('import', 'liste.csv', ...file)
    cli.write('nej.csv', 'Email Address,UNSUB_TIME\nanna@havnen.example,2026-03-01 10:00:00\nukendt@byen.example,2026-03-02 10:00:00\n')
    expect((await cli.run('import', 'nej.csv', '--dry-run', ...file)).out).toContain(
      'Afmeldinger: 1 hos kendte, 1 på spærrelisten, 0 vidste vi'
    )
    await cli.run('import', 'nej.csv', ...file)
    expect((await cli.run('show', 'Anna Holm', ...file)).out).toContain('ønske om kontakt: Afmeldt')
  })

  it('says that nothing has changed when a file says what was known, also under another name', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    cli.write('liste.csv', 'Navn;E-mail\nAnna Holm;anna@havnen.example\n')
    cli.write('kopi.csv', 'Navn;E-mail\nAnna Holm;anna@havnen.example\n')
    await cli.run('import', 'liste.csv', ...file)
    expect((await cli.run('import', 'kopi.csv', ...file)).out).toContain('Kilden er, som den var. Intet er ændret.')
  })

  it('takes columns as the map says, by header in any spelling or by number', async () => {
    const cli = aCommandLine()
    cli.write('liste.csv', table)
    cli.write('map.json', JSON.stringify({ columns: { kaldes: 'person.name', '#2': 'custom:Job', Hos: 'skip', Skriver: 'person.email' } }))
    const file = await cli.aFile()
    const { contacts } = await cli.json('import', 'liste.csv', '--map', 'map.json', ...file)
    expect(contacts).toMatchObject([{ name: 'Anna Holm', title: '', org: '', emails: ['anna@havnen.example'] }])
    expect(await cli.json('show', 'Anna Holm', ...file)).toMatchObject({ customs: [{ label: 'Job', value: 'Direktør' }] })
  })

  it.each([
    [{ columns: { Kaldet: 'person.name' } }, 'Mente du "Kaldes"'],
    [{ columns: { Kaldes: 'person.nam' } }, 'Mente du "person.name"'],
    [{ column: {} }, '{"columns": {"Navn": "person.name"}}']
  ])('says what is wrong with a map: %j', async (map, meant) => {
    const cli = aCommandLine()
    cli.write('liste.csv', table)
    cli.write('map.json', JSON.stringify(map))
    expect(await cli.run('import', 'liste.csv', '--map', 'map.json', '--dry-run')).toMatchObject({
      code: 2,
      err: expect.stringContaining(meant)
    })
  })

  it('refuses a map for what is no table', async () => {
    const cli = aCommandLine()
    cli.write('side.txt', pageText(alliance))
    cli.write('map.json', '{"columns":{}}')
    expect(await cli.run('import', 'side.txt', '--map', 'map.json', '--dry-run')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ingen tabel')
    })
  })

  it('leaves known records alone with the policy skip, and writes a report for a spreadsheet', async () => {
    const cli = aCommandLine()
    const rows = (title: string) => `Navn;Titel;Organisation;E-mail\nAnna Holm;${title};Havnens Venner;anna@havnen.example\n`
    cli.write('liste.csv', rows('Direktør'))
    const file = await cli.aFile()
    await cli.run('import', 'liste.csv', ...file)
    cli.write('liste.csv', rows('Formand'))
    const { summary, review } = await cli.json('import', 'liste.csv', '--policy', 'skip', '--report', 'r.csv', ...file)
    expect(summary).toMatchObject({ persons: { unchanged: 1 }, changeSet: null })
    expect(review).toContainEqual(
      expect.objectContaining({ name: 'Anna Holm', fields: [{ field: 'title', old: 'Direktør', new: 'Formand' }] })
    )
    expect(readFileSync(cli.path('r.csv'), 'utf8')).toContain('2;Person;Anna Holm;Uændret;Titel;Direktør;Formand;nej;')
    expect(await cli.run('import', 'liste.csv', '--policy', 'erstat', ...file)).toMatchObject({ code: 2 })
  })

  it('reads its own JSON back', async () => {
    const cli = aCommandLine()
    cli.write('side.txt', pageText(alliance))
    const { out } = await cli.run('import', 'side.txt', '--dry-run', '--json')
    cli.write('side.json', out)
    const again = await cli.json('import', 'side.json', '--dry-run')
    expect(again.partners).toEqual(JSON.parse(out).partners)
  })
})

describe('import-batch', () => {
  it('prints a line for each file, reads them all and writes nothing', async () => {
    const cli = aCommandLine()
    cli.write('side.txt', pageText(alliance))
    cli.write('liv.vcf', card.join('\r\n'))
    cli.write('liste.csv', table)
    cli.write('alle.txt', 'side.txt\nliv.vcf\n\nliste.csv\n')
    const { code, out } = await cli.run('import-batch', 'alle.txt')
    expect(code).toBe(0)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ file, contacts, summary }) => [file, contacts.length, summary.committed])).toEqual([
      ['side.txt', 7, false],
      ['liv.vcf', 1, false],
      ['liste.csv', 1, false]
    ])
  })

  it('says in its line what is wrong with a file, and ends with 2', async () => {
    const cli = aCommandLine()
    cli.write('tom.csv', '')
    cli.write('liv.vcf', card.join('\r\n'))
    const { code, out } = await cli.runWith({ stdin: 'tom.csv\nvæk.csv\nliv.vcf' }, 'import-batch', '-')
    expect(code).toBe(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    ).toMatchObject([
      { file: 'tom.csv', error: { code: 'import.empty', message: expect.stringContaining('tom') } },
      { file: 'væk.csv', error: { code: 'file.not-found' } },
      { file: 'liv.vcf', contacts: [{ name: 'Liv Ane Munk' }] }
    ])
  })
})
