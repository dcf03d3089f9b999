import { describe, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { aPartner, aSender, aTemplate, optOut } from '../../support/outreach.ts'
import { anyCommand, runCommand } from '../../support/random-commands.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

type Row = Record<string, unknown>
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const parsed = (dump: string) => JSON.parse(dump) as Record<string, Row[]>

/** A card file with something in every table, blobs, the trash, history and undone changes too. */
async function aRichFile(): Promise<TestApp> {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const text = ['Havnens Venner', 'Fordi havnen er for alle.', 'Sofie Lund', 'Direktør', 'sofie@havnen.example', 'Tlf. 20 00 41 01'].join(
    '\n'
  )
  const { id: review } = await client.imports.read({ text, source: 'partnersiden' })
  for await (const _step of await client.imports.commit({ id: review }));
  const ids = await aPartner(client, 'Ærø Naboer', [{ name: 'Anna Holm', email: 'anna@naboer.example' }, { name: 'Bo “B” Bang\n' }])
  await client.partners.setStatement({ id: ids['Ærø Naboer'] ?? '', language: 'da', text: 'Linje et\nLinje to\u2028“tre” \u{1F33F}' })
  await client.partners.update({ id: ids['Ærø Naboer'] ?? '', version: 1, patch: { tags: ['øer', 'sundhed'] } })
  const named = app.context.session.write({ key: 'test' }, (unit) => {
    unit.insert('organisation_name', { organisation_id: ids['Ærø Naboer'] ?? '', name: 'Ærø Venner', kind: 'former' })
    unit.insert('organisation_domain', { organisation_id: ids['Ærø Naboer'] ?? '', domain: 'naboer.example' })
    return {}
  })
  await named
  const anna = ids['Anna Holm'] ?? ''
  const { id: boards } = await client.lists.create({ name: 'Bestyrelser', selection: { by: 'ids', entity: 'persons', ids: [anna] } })
  const { id: rule } = await client.lists.create({ name: 'Nyt', query: '' })
  await client.lists.create({ name: 'Øernes folk', entity: 'organisation', query: 'navn:ærø' })
  await client.lists.pin({ id: rule, personIds: [anna], mode: 'exclude', reason: 'ringer selv', expiresOn: '2027-01-31' })
  await client.lists.update({ id: rule, version: 1, patch: { excludes: [boards] } })
  const template = await aTemplate(client)
  const { files } = await client.templates.addFiles({ uploads: [app.upload(Buffer.from('program'), 'program.txt')] })
  const attachments = files.map((file) => ({ kind: 'file' as const, ...file }))
  await client.templates.update({ id: template.id, version: 1, patch: { attachments, signature: 'Hilsen\n{{ afsender.navn }}' } })
  const { id } = await client.mailings.create({ selection: { by: 'query', entity: 'persons', query: '' }, templateId: template.id })
  await client.mailings.write({ id })
  await client.mailings.markSent({ id })
  const subject = { type: 'person', id: ids['Anna Holm'] ?? '' } as const
  await client.activities.log({ kind: 'note', with: [subject], text: 'æøå', followUp: { title: 'Ring', dueOn: '2026-12-01' } })
  await client.cadence.setType({ type: 'research', days: 90 })
  const view = {
    ...{ columns: [{ id: 'email', width: 240 }], pinned: 1, sort: [{ by: 'name', desc: true }] },
    ...{ group: null, filter: null, density: null, editing: false }
  }
  await client.views.create({ entity: 'person', name: 'Øboere', view })
  await optOut(client, ids['Anna Holm'] ?? '')
  await withParts(app, ids['Anna Holm'] ?? '')
  await withRounds(app)
  await withTogether(app)
  await withProjects(app, anna)
  await withAlliance(app, ids['Ærø Naboer'] ?? '', anna)
  await client.accounts.create({ title: 'Beretning 2025', from: '2025-01-01', to: '2025-12-31', language: 'da' })
  for (const command of fc.sample(anyCommand, { numRuns: 150, seed: 20_261_122 })) await runCommand(app, command)
  return app
}

/** A card with a picture and lines of its own, a field of the user's own, and what was set aside. */
async function withParts({ client, context }: TestApp, id: string): Promise<void> {
  const card = `BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:7\nFN:Liv Munk\nADR:;;Kajvej 3;Aarhus C;;8000;\nX-FARVE:rød\nPHOTO:${picture}\nEND:VCARD\n`
  const { id: review } = await client.imports.read({ text: card, from: 'vcard', source: 'telefonen' })
  for await (const _step of await client.imports.commit({ id: review }));
  const { version } = await client.persons.get({ id })
  await client.persons.update({ id, version, patch: { customs: [{ label: 'Farve', value: 'blå' }] } })
  await context.session.write({ key: 'test' }, (unit) => {
    const [low = '', high = ''] = unit.db.column<string>('select id from person order by id limit 2')
    unit.insert('not_duplicate', { entity: 'person', low_id: low, high_id: high })
    unit.insert('quality_issue', { rule: 'x', entity: 'person', entity_id: id, field: 'name', fingerprint: 'f', ignore_reason: 'godt nok' })
    unit.insert('gdpr_case', { person_id: id, kind: 'access', received_on: '2026-11-20', due_on: '2026-12-20' })
    return {}
  })
}

/** Who speaks for the alliance, what it has reached and works for, and what a partner has promised and somebody has said. */
async function withAlliance({ client, upload }: TestApp, partnerId: string, personId: string): Promise<void> {
  await client.alliance.addPerson({ personId, role: 'initiator', fromOn: '2019-05-01' })
  await client.alliance.addMilestone({ title: 'Partner nummer 10', doneOn: '2026-03-01', source: 'nyhedsbrev' })
  await client.alliance.addTotal({ subject: 'projects', total: 120, source: 'årsmødet' })
  const { id } = await client.focusAreas.create({ nameDa: 'Ulighed i sundhed', nameEn: 'Health inequality' })
  await client.focusAreas.setOfPartner({ partnerId, ids: [id] })
  await client.goals.add({ partnerId, text: 'Åbne døre', upload: upload(Buffer.from('bevis'), 'bevis.txt') })
  await client.quotations.add({ personId, text: '“Det nytter”', saidOn: '2026-05-03' })
}

/** A text that is signed, and a partner who is asked whether the card is still right. */
async function withRounds({ client }: TestApp): Promise<void> {
  const signOn = await client.signOns.create({ title: 'Lige adgang', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'Æ\u{1F33F}' })
  await client.signOns.invite(signOn)
  const { responses } = await client.signOns.get(signOn)
  await client.signOns.answer({ ids: responses.map(({ id }) => id), answer: 'yes-reserved', reservation: '“§ 3”' })
  const { id } = await client.verifications.create({ title: 'Stemmer det stadig?' })
  await client.verifications.invite({ id })
}

/** An event at which somebody was, a seat in a working group, and what was done together. */
/** A project with everything it can have. */
async function withProjects({ client }: TestApp, personId: string): Promise<void> {
  const { id } = await client.projects.create({ title: 'Æblehaven “1”', periodText: '2023–2025' })
  await client.projects.update({
    id,
    version: 1,
    patch: {
      names: ['Haven'],
      focus: ['Sundhed'],
      tags: ['øer'],
      links: ['https://have.example'],
      customs: [{ label: 'Bevilling', value: '250000' }]
    }
  })
  await client.projects.addOrganisation({ projectId: id, name: 'Fonden Fremad', role: 'funder' })
  await client.projects.addPerson({ projectId: id, personId })
  await client.projects.addMilestone({ projectId: id, title: 'Første høst', dueOn: '2024-09-01', ownerId: personId })
  await client.activities.log({ kind: 'note', text: 'Træer', with: [{ type: 'project', id }] })
}

async function withTogether({ client, context }: TestApp): Promise<void> {
  const selection = { by: 'query' as const, entity: 'partners' as const, query: '' }
  const { id: groupId } = await client.workingGroups.create({ name: 'Rådet “Æ”' })
  const event = await client.events.create({ title: 'Årsmøde', startsAt: '2026-11-22T08:00:00.000Z', workingGroupId: groupId })
  await client.events.add({ ...event, selection })
  const { participants } = await client.events.get(event)
  await client.events.answer({ ids: participants.map(({ id }) => id), answer: 'attended' })
  await client.workingGroups.addSeat({ groupId, personId: participants[0]?.personId ?? '' })
  const initiative = await client.initiatives.create({ title: 'Lige adgang', dateText: 'forår 2026' })
  await client.initiatives.addParticipants({ ...initiative, selection, names: ['Øst \u{1F33F}'] })
  await context.session.write({ key: 'test' }, (unit) => {
    const activity = unit.db.value<string>('select id from activity where event_id is not null') ?? ''
    unit.insert('activity_link', { activity_id: activity, entity: 'working_group', entity_id: groupId })
    return {}
  })
}

/** Reads a dump into a card file of its own. */
async function restored(dump: string): Promise<TestApp> {
  const app = testApp()
  await app.client.file.restoreDump({ dump })
  return app
}

describe('The canonical dump', () => {
  it('read into an empty file gives the same dump, the same search and order, and a sound file', async () => {
    const rich = await aRichFile()
    const dump = await rich.client.file.dump()
    const empty = Object.entries(parsed(dump)).filter(([, rows]) => Array.isArray(rows) && rows.length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
    expect(dump).toContain('{"base64":')
    const copy = await restored(dump)
    expect(await copy.client.file.dump()).toBe(dump)
    expect(await copy.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
    for (const query of ['', 'naboer', 'havn', 'har:email'])
      for (const by of ['name', 'email'] as const) {
        const names = async ({ client }: TestApp) => (await client.persons.table({ query, sort: [{ by }] })).rows.map(({ id }) => id)
        expect(await names(copy)).toEqual(await names(rich))
      }
  })

  it('is in one form: tables by name, rows by id, keys sorted, one row a line, composed letters', async () => {
    const rich = await aRichFile()
    const dump = await rich.client.file.dump()
    const tables = parsed(dump)
    expect(Object.keys(tables).slice(1)).toEqual(Object.keys(tables).slice(1).toSorted())
    for (const rows of Object.values(tables).slice(1)) {
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => String(id)).toSorted())
      for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(row).toSorted())
    }
    expect(dump).toBe(dump.normalize('NFC'))
    expect(dump).not.toMatch(/\r|"(version|updated_at|sort_key|search_text|seq)":/)
    expect(await (await rich.restart()).client.file.dump()).toBe(dump)
  })

  it('takes back no wish to be left alone', async () => {
    const rich = await aRichFile()
    const out = async ({ client }: TestApp) =>
      (await client.persons.table({ sort: [{ by: 'name' }] })).rows.map(({ id, optedOut }) => [id, optedOut])
    const copy = await restored(await rich.client.file.dump())
    expect(await out(copy)).toEqual(await out(rich))
    const blocked = await copy.client.lists.resolve({ selection: { by: 'query', entity: 'persons', query: '' }, purpose: 'newsletter' })
    expect(blocked).toEqual(
      await rich.client.lists.resolve({ selection: { by: 'query', entity: 'persons', query: '' }, purpose: 'newsletter' })
    )
  })
})

describe('A dump that somebody has changed', () => {
  const person = { id: 'p1', created_at: '2026-11-22T10:00:00.000Z', display_name: 'Sofie', given_name: 'Sofie', family_name: '' }
  it.each([
    ['a column that there is not', { person: [{ ...person, 'shoe size': 42 }] }],
    ['a column that we work out ourselves', { person: [{ ...person, sort_key: 'a' }] }],
    ['SQL for a column', { person: [{ ...person, 'id) select suppression_key from alliance --': 1 }] }],
    ['a table that there is not', { shoes: [{ id: 'x' }] }],
    ['rows of our own books', { change_set: [{ id: 'x' }] }],
    ['a row without an id', { person: [{ ...person, id: null }] }],
    ['something else than rows', { person: { p1: person } }],
    ['something else than a row', { person: ['Sofie'] }],
    ['a value of the wrong kind', { person: [{ ...person, display_name: { a: 1 } }] }],
    ['a word that is not one of the words', { person: [{ ...person, status: 'asleep' }] }],
    [
      'something about nobody',
      {
        follow_up: [
          { id: 'f1', created_at: person.created_at, title: 'Ring', subject_type: 'person', subject_id: 'gone', due_on: '2026-12-01' }
        ]
      }
    ],
    ['a reference to nothing', { person: [{ ...person, source_id: 'gone' }] }]
  ])('with %s is refused, and nothing is written', async (_what, tables) => {
    const app = testApp()
    await app.context.session.write({ key: 'test' }, () => ({}))
    const before = await app.client.file.dump()
    const restore = app.client.file.restoreDump({ dump: JSON.stringify({ kartotek: 1, ...tables }) })
    await expect(restore).rejects.toMatchObject({ code: 'input.invalid' })
    expect(await app.client.file.dump()).toBe(before)
  })

  it.each(['', '[]', '{"kartotek": 2}', '{"kartotek": 1', 'BEGIN:VCARD'])('and is none any more (%s) is refused', async (dump) => {
    const app = testApp()
    await expect(app.client.file.restoreDump({ dump })).rejects.toMatchObject({ code: 'import.not-json' })
  })

  it('or that comes to a file with content is refused', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    await expect(app.client.file.restoreDump({ dump: await app.client.file.dump() })).rejects.toMatchObject({ code: 'import.not-empty' })
  })
})
