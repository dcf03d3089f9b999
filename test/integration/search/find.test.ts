import { beforeEach, describe, expect, it } from 'vitest'
import type { Hit } from '#shared/model/search.ts'
import { aPartner } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

let app: TestApp
let ids: Record<string, string>

beforeEach(async () => {
  app = testApp()
  ids = {
    ...(await aPartner(app.client, 'Ældrenettet', [{ name: 'Aase Lundholt' }])),
    ...(await aPartner(app.client, 'Aaserup Kommune', [{ name: 'Bo Aagaard' }, { name: 'Kirsten Caase' }]))
  }
  const { id } = await app.client.persons.create({
    givenName: 'Åse',
    familyName: 'Ærø-Sørensen',
    title: 'Sekretariatschef',
    partnerId: ids['Ældrenettet'] ?? '',
    emails: ['aase@nettet.example'],
    phones: ['20 12 34 56']
  })
  ids['Åse Ærø-Sørensen'] = id
})

const find = async (text: string) => Object.fromEntries((await app.client.search.find({ text })).map(({ kind, hits }) => [kind, hits]))
const titles = (hits: readonly Hit[] | undefined) => (hits ?? []).map(({ title }) => title)
const marked = (hit: Hit | undefined) => hit?.marks.map(([from, to]) => hit.title.slice(from, to))

describe('A search of everything', () => {
  it('finds names in any spelling: whole words before beginnings before insides, persons before partners', async () => {
    const found = await find('aase')
    expect(Object.keys(found)).toEqual(['person', 'partner'])
    expect(titles(found['person'])).toEqual(['Aase Lundholt', 'Åse Ærø-Sørensen', 'Kirsten Caase', 'Bo Aagaard'])
    expect(titles(found['partner'])).toEqual(['Aaserup Kommune'])
    expect(titles((await find('soerensen ase'))['person'])).toEqual(['Åse Ærø-Sørensen'])
    expect(Object.keys(await find('kommune'))).toEqual(['partner', 'person'])
  })

  it('marks what was found as it is spelled there, and says what parts one from another', async () => {
    const { person, partner } = await find('aase')
    expect(person?.map(marked)).toEqual([['Aase'], ['Åse'], ['aase'], []])
    expect(marked(partner?.[0])).toEqual(['Aase'])
    expect(person?.map(({ subtitle }) => subtitle)).toContain('Sekretariatschef, Ældrenettet')
  })

  it('finds a number by any four digits in a row, however they are parted', async () => {
    for (const digits of ['1234', '12 34', '0123', '20123456', '3456'])
      expect(titles((await find(digits))['person']), digits).toEqual(['Åse Ærø-Sørensen'])
    expect((await find('34 56'))['person']?.[0]?.why).toEqual({ by: 'address', text: '20 12 34 56' })
  })

  it('finds a partner by what it was called, and a person by an address that is no longer used, and says so', async () => {
    const organisation_id = ids['Ældrenettet'] ?? ''
    const { version: before } = await app.client.partners.get({ id: organisation_id })
    await app.client.partners.update({ id: organisation_id, version: before, patch: { name: 'Seniorringen' } })
    await app.context.session.write({ key: 'partner.updated' }, (unit) => {
      unit.insert('organisation_name', { organisation_id, name: 'Ældrenettet', kind: 'former' })
      return {}
    })
    expect((await find('aeldrenet'))['partner']).toMatchObject([{ title: 'Seniorringen', why: { by: 'former-name', text: 'Ældrenettet' } }])
    const person = await app.client.persons.get({ id: ids['Åse Ærø-Sørensen'] ?? '' })
    await app.client.persons.update({ id: person.id, version: person.version, patch: { emails: ['ny@senior.example'] } })
    expect((await find('aase@nettet'))['person']?.[0]).toMatchObject({
      title: 'Åse Ærø-Sørensen',
      why: { by: 'old-address', text: 'aase@nettet.example' }
    })
  })

  it('finds notes by their words, the newest first, with the card they are on, and none that is in the trash', async () => {
    const person = { type: 'person', id: ids['Bo Aagaard'] ?? '' } as const
    const first = await app.client.activities.log({ kind: 'note', with: [person], text: 'Kender havnefogeden på Ærø' })
    await app.client.activities.log({ kind: 'call', with: [person], text: 'Havnefoged ringer igen' })
    const { activity } = await find('havnefoged')
    expect(activity?.map(({ title, subtitle, of }) => [title, subtitle, of?.id])).toEqual([
      ['Havnefoged ringer igen', 'Bo Aagaard', person.id],
      ['Kender havnefogeden på Ærø', 'Bo Aagaard', person.id]
    ])
    await app.client.activities.remove({ ids: [first.id] })
    expect(titles((await find('havnefoged'))['activity'])).toEqual(['Havnefoged ringer igen'])
    await app.client.history.undo({})
    expect((await find('havnefoged'))['activity']).toHaveLength(2)
    expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  })

  it('finds what somebody said, under the title of that day, and not what was said by who is in the trash', async () => {
    const personId = ids['Åse Ærø-Sørensen'] ?? ''
    await app.client.quotations.add({ personId, text: 'Det nytter at gøre noget sammen', saidOn: '2025-05-03' })
    const [hit] = (await find('noget nytter'))['quotation'] ?? []
    const known = { id: personId, subtitle: 'Åse Ærø-Sørensen, Sekretariatschef', on: '2025-05-03', of: { kind: 'person', id: personId } }
    expect([hit, marked(hit)]).toMatchObject([known, ['nytter', 'noget']])
    await app.client.persons.remove({ ids: [personId] })
    expect((await find('noget nytter'))['quotation']).toBeUndefined()
  })

  it('finds the newest version of a statement, not what it said before', async () => {
    const partnerId = ids['Ældrenettet'] ?? ''
    await app.client.partners.setStatement({ id: partnerId, language: 'da', text: 'Lige adgang til tandlæge' })
    expect((await find('tandlaege'))['statement']?.[0]).toMatchObject({ subtitle: 'Ældrenettet', of: { kind: 'partner', id: partnerId } })
    await app.client.partners.setStatement({ id: partnerId, language: 'da', text: 'Lige adgang til fysioterapi' })
    expect((await find('tandlaege'))['statement']).toBeUndefined()
    expect(marked((await find('fysio'))['statement']?.[0])).toEqual(['fysio'])
  })

  it('finds lists and views by name', async () => {
    await app.client.lists.create({ name: 'Nyhedsbrev efterår' })
    expect(titles((await find('efteraar'))['list'])).toEqual(['Nyhedsbrev efterår'])
  })

  it.each(['lundhlt', 'lundholtt', 'lundhotl', 'lundhalt', 'lumdholt', 'ulndholt'])(
    'forgives one slip of the finger: %s',
    async (typed) => {
      const { person } = await find(typed)
      expect(titles(person)).toEqual(['Aase Lundholt'])
      expect(person?.[0]?.why).toEqual({ by: 'spelling', text: '' })
      expect(marked(person?.[0])).toEqual(['Lundholt'])
    }
  )

  it('forgives nothing in short words or numbers, and nothing finds nothing', async () => {
    for (const typed of ['abo', '9999', '', '  ', '"', '* OR *']) expect(await app.client.search.find({ text: typed }), typed).toEqual([])
  })

  it('looks only for the kinds that are wanted', async () => {
    expect((await app.client.search.find({ text: 'aase', kinds: ['partner'] })).map(({ kind }) => kind)).toEqual(['partner'])
  })

  it('knows records by their ids, in the order given, without those in the trash', async () => {
    const [ase = '', bo = '', partner = ''] = [ids['Åse Ærø-Sørensen'], ids['Bo Aagaard'], ids['Ældrenettet']]
    const refs = [
      { kind: 'partner', id: partner },
      { kind: 'person', id: bo },
      { kind: 'person', id: 'nobody' },
      { kind: 'person', id: ase }
    ] as const
    await app.client.persons.remove({ ids: [bo] })
    expect(titles(await app.client.search.named({ refs: [...refs] }))).toEqual(['Ældrenettet', 'Åse Ærø-Sørensen'])
  })
})
