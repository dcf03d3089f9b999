import { expect, it } from 'vitest'
import { lastOf } from '../../support/last-of.ts'
import { asSchema } from '../../support/old-schema.ts'
import { aPerson, aSender, aTemplate } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

/** A letter to both that was sent and answered, one to Sofie alone that was sent, and one to both that was written only. */
async function threeMailings() {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const sofie = await aPerson(client, { name: 'Sofie Lund', email: 'sofie@havnen.example' })
  const bo = await aPerson(client, { name: 'Bo Bang', email: 'bo@havnen.example' })
  const { id: templateId } = await aTemplate(client, { body: 'Kære {{ kontakt.navn }}' })
  const written = async (...ids: string[]) => {
    const { id } = await client.mailings.create({ selection: { by: 'ids', entity: 'persons', ids }, templateId })
    await client.mailings.write({ id })
    return id
  }
  const [both, alone, unsent] = [await written(sofie, bo), await written(sofie), await written(sofie, bo)]
  await client.mailings.markSent({ id: both })
  await client.mailings.markSent({ id: alone })
  const [first] = (await client.mailings.recipients({ id: both })).filter(({ personId }) => personId === sofie)
  await client.answers.mark({ id: both, recipientIds: [first?.id ?? ''], as: 'replied' })
  return { app, sofie, both, alone, unsent }
}

const rowsOf = ({ context }: TestApp, mailingId: string) =>
  context.session.read(({ db }) =>
    db.rows<Record<string, unknown>>('select * from mailing_recipient where mailing_id=? order by seq', mailingId)
  )
const counts = async ({ client }: TestApp, id: string) => (await client.mailings.get({ id })).counts

it('Letters that were sent stay counted when somebody is erased, of nobody and without a word; what was not sent goes', async () => {
  const { app, sofie, both, alone, unsent } = await threeMailings()
  const { client } = app
  await lastOf(client.cases.erase({ personId: sofie, withoutAnswer: true }))
  expect([(await counts(app, both)).sent, (await counts(app, alone)).sent]).toEqual([2, 1])
  expect(await counts(app, unsent)).toMatchObject({ written: 1 })
  const [blank] = rowsOf(app, alone)
  const nothing = {
    person_id: null,
    affiliation_id: null,
    to_norm: null,
    to_json: '[]',
    cc_json: '[]',
    values_json: '{}',
    message_id: null
  }
  expect(blank).toMatchObject({ ...nothing, files_json: '[]', subject: '', body_text: '', rendered: null, state: 'sent' })
  expect((await client.mailings.recipients({ id: both })).map(({ name }) => name)).toEqual(['Bo Bang'])
  expect(await client.answers.state({ id: both })).toMatchObject({ replied: 1, silent: 1 })
  expect(await client.answers.state({ id: alone })).toMatchObject({ silent: 0 })
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})

it('A card file of schema 6 keeps who its letters are to', async () => {
  const { app, sofie, both } = await threeMailings()
  const { path = '' } = app.context.session
  const before = rowsOf(app, both).map(({ seq, person_id, to_norm, state }) => ({ seq, person_id, to_norm, state }))
  expect(before).toMatchObject([{ person_id: sofie }, { state: 'sent' }])
  await app.close()
  const moved = testApp({ file: asSchema(6, path), from: 10_000 })
  expect(rowsOf(moved, both)).toMatchObject(before)
  expect(await moved.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  await lastOf(moved.client.cases.erase({ personId: sofie, withoutAnswer: true }))
  expect((await counts(moved, both)).sent).toBe(2)
})
