import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { accept, alliance, decide, fieldsOf, importPage, partsOf, personOf, read, whole } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const head = 'Navn;Titel;Organisation;E-mail;Telefon;Noter;By'
const sofie = 'Sofie Lund;Direktør;Havnens Venner;sofie.lund@havnen.example;20 00 41 01;Ringer helst om morgenen;Byen'
const bo = 'Bo Krag;Konsulent;Havnens Venner;bo.krag@havnen.example;20 00 41 02;;'
const ida = 'Ida Storm;;;ida.storm@storm.example;20 00 41 03;;'
const table = (...rows: string[]) => [head, ...rows].join('\n')
const readTable = (client: Client, rows: string[], more: { policy?: 'update' | 'fill' | 'skip' | 'create'; source?: string } = {}) =>
  read(client, { text: table(...rows), from: 'csv', source: 'listen', ...more })
const importTable = async (client: Client, ...rows: string[]) => accept(client, await readTable(client, rows))

describe('A table', () => {
  it('has a row for each person, with the partner, and for each partner without one', async () => {
    const { client } = testApp()
    const review = await readTable(client, [sofie, ida, bo, ';;Byens Haver;;;;'])
    expect(review).toMatchObject({ flat: true, source: { kind: 'csv', name: 'listen' }, table: { headerRow: 1, rows: 4, delimiter: ';' } })
    expect(review.rows.map(({ partner, persons }) => [partner?.name, ...persons.map(({ name }) => name)])).toEqual([
      ['Havnens Venner', 'Sofie Lund'],
      [undefined, 'Ida Storm'],
      ['Havnens Venner', 'Bo Krag'],
      ['Byens Haver']
    ])
    expect(review.summary).toMatchObject({ partners: { create: 2 }, persons: { create: 3 }, chosen: { partners: 2, persons: 3 } })
    expect(review.lines[1]).toContain('Ringer helst om morgenen')
  })

  it('is looked through tab by tab, page by page and by words', async () => {
    const { client } = testApp()
    const { id } = await readTable(client, [sofie, bo, ida, 'Else Fjord;;Byens Haver;else@haver;;;'])
    const names = async (input: Partial<Parameters<Client['imports']['rows']>[0]>) => {
      const { rows, total } = await client.imports.rows({ id, ...input })
      return [total, ...rows.flatMap(({ persons }) => persons.map(({ name }) => name))]
    }
    expect(await names({ offset: 1, limit: 2 })).toEqual([4, 'Bo Krag', 'Ida Storm'])
    expect(await names({ tab: 'look' })).toEqual([1, 'Else Fjord'])
    expect(await names({ search: 'havnens krag' })).toEqual([1, 'Bo Krag'])
    expect(await names({ search: 'storm@' })).toEqual([1, 'Ida Storm'])
    expect(await names({ tab: 'look', search: 'krag' })).toEqual([0])
  })

  it('takes a partner along with its people, and leaves it out with them', async () => {
    const { client } = testApp()
    const review = await readTable(client, [sofie, bo, ida])
    const none = await decide(client, review, { do: 'include-all', include: false })
    expect(none.summary.chosen).toMatchObject({ partners: 0, persons: 0 })
    const one = await decide(client, review, { do: 'include', rowId: personOf(review, 'Bo Krag').id, include: true })
    expect(one.summary.chosen).toMatchObject({ partners: 1, persons: 1 })
    expect(await accept(client, review)).toMatchObject({ partners: { created: 1 }, persons: { created: 1 } })
  })

  it('is read again as the user says, and the next one with the same columns the same way', async () => {
    const { client } = testApp()
    const odd = (name: string) =>
      ['Kaldes;Skriver;Hører til', `${name};${name.toLowerCase().replace(' ', '.')}@havnen.example;Havnens Venner`].join('\n')
    const review = await read(client, { text: odd('Anna Holm'), from: 'csv', source: 'en' })
    const columns = [
      { header: 'Kaldes', target: 'person.name', by: 'user' },
      { header: 'Skriver', target: 'person.email', by: 'user' },
      { header: 'Hører til', target: 'custom', custom: 'Gruppe', by: 'user' }
    ] as const
    const mapped = await whole(
      client,
      await client.imports.remap({ id: review.id, mapping: { columns: [...columns], organisations: 'others' } })
    )
    expect(mapped.rows).toMatchObject([
      { partner: null, persons: [{ name: 'Anna Holm', draft: { details: { custom: [{ label: 'Gruppe' }] } } }] }
    ])
    await accept(client, mapped)
    const next = await read(client, { text: odd('Otto Birk'), from: 'csv', source: 'to' })
    expect(next.table).toMatchObject({
      known: true,
      organisations: 'others',
      columns: [{ by: 'profile' }, {}, { target: 'custom', custom: 'Gruppe' }]
    })
    expect(next.rows).toMatchObject([{ partner: null, persons: [{ name: 'Otto Birk' }] }])
    const page = await client.imports.read({
      text: 'Partnere\n\n• Havnens Venner\nAnna Holm\nanna@havnen.example\n\n• Byens Haver\nBo Ek\nbo@haver.example'
    })
    await expect(client.imports.remap({ id: page.id })).rejects.toMatchObject({ code: 'import.not-a-table' })
  })

  it('under the name of another one says nothing about who is missing', async () => {
    const { client } = testApp()
    await importTable(client, sofie, bo)
    const fewer = await readTable(client, [sofie, 'Else Fjord;;Havnens Venner;else.fjord@havnen.example;;;'])
    expect(fewer).toMatchObject({ wholeness: 'whole', summary: { persons: { departed: 1 } } })
    expect(fewer.rows.at(-1)).toMatchObject({
      partner: { name: 'Havnens Venner' },
      persons: [{ name: 'Bo Krag', disposition: 'departed' }]
    })
    const others = await readTable(client, ['Else Fjord;;Havnens Venner;else.fjord@havnen.example;;;', ida])
    expect(others).toMatchObject({ wholeness: 'part', summary: { persons: { create: 2, departed: 0 } } })
  })

  it('lists what could not be read with its line, and writes a report for a spreadsheet', async () => {
    const { client } = testApp()
    await importTable(client, sofie)
    const review = await readTable(client, [sofie.replace('Direktør', '=Formand'), ';;;;;Kun en note;'])
    expect(await client.imports.problems({ id: review.id })).toMatchObject({ total: 1, problems: [{ line: 3, code: 'row.nobody' }] })
    const { name, content } = await client.imports.report({ id: review.id })
    expect(name).toBe('listen.csv')
    const lines = content.split('\r\n')
    expect(lines[0]).toBe('\ufeffLinje;Hvad;Navn;Sker der;Felt;Før;Nu;Tages med;Bemærkning')
    expect(lines).toContain("2;Person;Sofie Lund;Ændret;Titel;Direktør;'=Formand;ja;")
    expect(lines.find((line) => line.startsWith('3;'))).toContain('Rækken har hverken navn eller organisation')
  })
})

describe('What a table says of somebody known', () => {
  const changedSofie = 'Sofie Lund;Formand;Havnens Venner;sofie@havnen.example;20 00 41 01;Tager ikke telefonen;Vesterå'

  it('is followed field by field, but a note is only filled in', async () => {
    const { client } = testApp()
    await importTable(client, sofie)
    expect(fieldsOf(personOf(await readTable(client, [changedSofie]), 'Sofie Lund'))).toEqual([
      'title: Direktør > Formand',
      'emails: sofie.lund@havnen.example > sofie@havnen.example',
      'note: Ringer helst om morgenen > Tager ikke telefonen (kept)',
      'addresses: Byen > Vesterå'
    ])
  })

  it.each([
    [
      'fill',
      ['title: Direktør > Formand (kept)', 'emails: sofie.lund@havnen.example > sofie@havnen.example (kept)', 'phones:  > 20 00 41 01']
    ],
    [
      'skip',
      [
        'title: Direktør > Formand (kept)',
        'emails: sofie.lund@havnen.example > sofie@havnen.example (kept)',
        'phones:  > 20 00 41 01 (kept)'
      ]
    ]
  ] as const)('is taken as the policy %s says', async (policy, fields) => {
    const { client } = testApp()
    await importTable(client, 'Sofie Lund;Direktør;Havnens Venner;sofie.lund@havnen.example;;;')
    const review = await readTable(client, ['Sofie Lund;Formand;Havnens Venner;sofie@havnen.example;20 00 41 01;;', ida], { policy })
    expect(fieldsOf(personOf(review, 'Sofie Lund'))).toEqual(fields)
    expect(personOf(review, 'Ida Storm')).toMatchObject({ disposition: 'create', include: true })
    const done = await accept(client, review)
    expect(done).toMatchObject({ persons: { created: 1, updated: policy === 'fill' ? 1 : 0 } })
  })

  it('is somebody else when everything is to be made anew', async () => {
    const { client } = testApp()
    await importTable(client, sofie, ida)
    const review = await readTable(client, [sofie, ida], { policy: 'create' })
    expect(review.summary).toMatchObject({ persons: { create: 2 }, partners: { create: 1 } })
    const back = await decide(client, review, { do: 'policy', policy: 'update' })
    expect(back.summary).toMatchObject({ persons: { unchanged: 2 }, partners: { unchanged: 1 } })
  })

  it('empties a field only where a cell says so, and not again what was filled in since', async () => {
    const { client } = testApp()
    await importTable(client, sofie)
    expect((await readTable(client, ['Sofie Lund;;Havnens Venner;sofie.lund@havnen.example;;;'])).summary.persons).toMatchObject({
      unchanged: 1
    })
    const cleared = 'Sofie Lund;[slet];Havnens Venner;sofie.lund@havnen.example;[slet];[slet];[slet]'
    const review = await readTable(client, [cleared])
    expect(fieldsOf(personOf(review, 'Sofie Lund'))).toEqual([
      'title: Direktør > ',
      'phones: 20 00 41 01 > ',
      'note: Ringer helst om morgenen > ',
      'addresses: Byen > '
    ])
    await accept(client, review)
    const { rows } = await client.persons.table({ query: 'sofie', sort: [{ by: 'name' }] })
    const person = await client.persons.get({ id: rows[0]?.id ?? '' })
    expect([
      person.roles[0]?.title,
      person.addresses,
      person.points.filter(({ status }) => status !== 'retired').map(({ kind }) => kind)
    ]).toEqual(['', [], ['email']])
    const role = person.roles[0]
    await client.persons.updateRole({ id: role?.id ?? '', version: role?.version ?? 0, patch: { title: 'Vært' } })
    expect(fieldsOf(personOf(await readTable(client, [cleared]), 'Sofie Lund'))).toContain('title: Vært >  (mine) (kept)')
  })

  it('is told by its number in the source before name and address, and by a name alone only as a question', async () => {
    const { client } = testApp()
    const numbered = (id: string, name: string, email: string) => `Medlemsnr.;Navn;E-mail\n${id};${name};${email}`
    const first = await read(client, { text: numbered('17', 'Anna Holm', 'anna@holm.example'), from: 'csv', source: 'medlemmer' })
    await accept(client, first)
    const later = await read(client, { text: numbered('17', 'Anna Vester', 'av@vester.example'), from: 'csv', source: 'medlemmer' })
    expect(partsOf(later)).toMatchObject([{ personId: expect.any(String), disposition: expect.stringMatching(/update|conflict/) }])
    const named = await read(client, { text: 'Navn;Telefon\nAnna Holm;20 00 41 09', from: 'csv', source: 'andre' })
    expect(personOf(named, 'Anna Holm')).toMatchObject({
      disposition: 'conflict',
      include: false,
      doubt: { code: 'same-name', with: { name: 'Anna Holm' } }
    })
  })

  it('never loosens a no: a list of subscribers leaves it as it is', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const { rows } = await client.persons.table({ query: 'karen', sort: [{ by: 'name' }] })
    const personId = rows[0]?.id ?? ''
    await client.consent.set({ personId, purpose: 'all', status: 'objected', how: 'telefon' })
    const before = (await client.persons.get({ id: personId })).consent
    for (const text of [
      'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME\nkaren.dam@faellesansvar.example,Karen,Dam,5,2026-01-01 10:00:00',
      'Navn;E-mail;Titel;Status\nKaren Dam;karen.dam@faellesansvar.example;Chef;tilmeldt'
    ])
      await accept(client, await read(client, { text, from: 'csv', source: 'nyhedsbrev' })).catch(() => undefined)
    expect((await client.persons.get({ id: personId })).consent).toEqual(before)
  })
})

describe('A file of those who want no letters', () => {
  it('says how many of them are news, and of whom', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const text = [
      'Email Address,First Name,Last Name,UNSUB_TIME,UNSUB_REASON',
      'karen.dam@faellesansvar.example,Karen,Dam,2026-03-01 10:00:00,',
      'ukendt@byen.example,,,2026-03-01 10:00:00,',
      'UKENDT@byen.example,,,2026-03-02 10:00:00,'
    ].join('\n')
    const review = await read(client, { text, from: 'csv', source: 'nyhedsbrev' })
    expect(review.summary).toMatchObject({ optOuts: { persons: 1, suppressed: 1, known: 1 }, chosen: { persons: 0, optOuts: 2 } })
    expect(await accept(client, review)).toMatchObject({ optOuts: 2, persons: { created: 0 } })
    expect((await read(client, { text, from: 'csv', source: 'nyhedsbrev' })).summary.optOuts).toEqual({
      persons: 0,
      suppressed: 0,
      known: 3
    })
  })
})
