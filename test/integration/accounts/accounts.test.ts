import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const text = (base64: string) => Buffer.from(base64, 'base64').toString()

async function account() {
  const app = testApp()
  const { client, context } = app
  await context.session.write({ key: 'partner.created' }, (unit) => {
    const id = unit.insert('organisation', { name: 'Havnens Venner', organisation_type: 'union' })
    unit.insert('membership', { organisation_id: id, joined_from: '2025-03-03', status: 'active' })
    unit.insert('project', { title: 'Havn for alle', period_from: '2024-01-01', outcome: 'Ramper i tre byer.', status: 'running' })
    unit.insert('initiative', { title: 'Brev om ramper', date_from: '2025-05-01', addressees: 'Ministeren', stated_participants: 11 })
    unit.insert('initiative', { title: 'Uden dato' })
    unit.insert('milestone', { title: 'Partner nr. 1', done_on: '2025-03-03', status: 'done' })
    unit.insert('stated_total', { subject: 'projects', total: 3, stated_on: '2025-10-01', source: 'årsmødet' })
    return {}
  })
  const { id } = await client.accounts.create({ title: 'Årsberetning 2025', from: '2025-01-01', to: '2025-12-31', language: 'da' })
  return { ...app, id }
}

it('puts together what there is to tell, and says what there is not', async () => {
  const { client, id } = await account()
  const { chapters } = await client.accounts.get({ id })
  const own = chapters.find(({ kind }) => kind === 'text')
  await client.accounts.updateChapter({ id: own?.id ?? '', version: 1, patch: { text: 'Et **godt** år & mere.', heading: 'Forord' } })
  const { base64, leftOut, name } = await client.accounts.file({ id, as: 'html' })
  const page = text(base64)
  expect(name).toBe('Årsberetning 2025.html')
  expect(page).toContain('Et <strong>godt</strong> år &amp; mere.')
  expect([...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
    ...['Forord', 'Milepæle', 'Partnere over tid', 'Partnere efter type', 'Partnere efter landsdel', 'Projekter'],
    ...['Resultater af projekter', 'Fælles henvendelser', 'Oplyste og optalte tal']
  ])
  expect(leftOut).toEqual(['Partnere efter indsatsområde', 'Nye begrundelser', 'Kontakt måned for måned'])
  for (const said of ['Ramper i tre byer.', 'til Ministeren', '11 deltagere', '1 fælles henvendelse har ingen dato', 'årsmødet'])
    expect(page).toContain(said)
  // nothing is fetched, no style stands elsewhere
  expect(page).not.toMatch(/<(style|link|script)|https?:\/\/(?!www\.w3\.org)/)
  expect(page).toContain('src="data:image/svg+xml;base64,')
})

it('is run again next year with the same chapters and headings, and without the words of the year before', async () => {
  const { client, id } = await account()
  const before = await client.accounts.get({ id })
  const [first, second] = before.chapters
  await client.accounts.updateChapter({ id: first?.id ?? '', version: 1, patch: { text: 'Om 2025', heading: 'Forord' } })
  await client.accounts.updateChapter({ id: second?.id ?? '', version: 1, patch: { isIncluded: false } })
  await client.accounts.moveChapter({ id: first?.id ?? '', by: 1 })
  const { id: nextId } = await client.accounts.createNext({ id })
  const next = await client.accounts.get({ id: nextId })
  expect([next.title, next.from, next.to]).toEqual(['Årsberetning 2026', '2026-01-01', '2026-12-31'])
  expect(next.chapters.map(({ kind, heading, text, isIncluded }) => [kind, heading, text, isIncluded]).slice(0, 2)).toEqual([
    ['milestones', '', '', false],
    ['text', 'Forord', '', true]
  ])
  expect(next.chapters).toHaveLength(before.chapters.length)
})

it('speaks the language that it is written in, and is paper', async () => {
  const { client, id } = await account()
  const { version } = await client.accounts.get({ id })
  await client.accounts.update({ id, version, patch: { language: 'en' } })
  expect(text((await client.accounts.file({ id, as: 'html' })).base64)).toContain('Partners over time')
  const paper = await client.accounts.file({ id, as: 'pdf' })
  expect(text(paper.base64).slice(0, 5)).toBe('%PDF-')
})

it('goes to the trash with its chapters and comes back with them, by restoring and by undo, until it is erased', async () => {
  const { client, id } = await account()
  const before = await client.file.dump()
  const trashed = async () => (await client.trash.list({})).rows.map(({ entity, name }) => [entity, name])
  await client.accounts.remove({ id })
  expect(await client.accounts.all()).toEqual([])
  await expect(client.accounts.get({ id })).rejects.toMatchObject({ code: 'record.not-found' })
  expect(await trashed()).toEqual([['annual_account', 'Årsberetning 2025']])
  await client.history.undo({})
  expect(await client.file.dump()).toBe(before)
  await client.accounts.remove({ id })
  await client.trash.restore({ items: [{ entity: 'annual_account', id }] })
  expect(await client.file.dump()).toBe(before)
  await client.accounts.remove({ id })
  for await (const _step of await client.trash.erase({}));
  expect([await trashed(), await client.file.dump()]).toEqual([[], expect.not.stringContaining(id)])
})

it('that ends before it begins is refused', async () => {
  const { client } = testApp()
  await expect(client.accounts.create({ title: 'X', from: '2025-02-01', to: '2025-01-01', language: 'da' })).rejects.toMatchObject({
    code: 'input.invalid',
    data: { details: { field: 'to' } }
  })
})
