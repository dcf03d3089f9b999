import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync, inflateSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { lastOf } from '../../support/last-of.ts'
import { aSender, aTemplate } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const name = 'Ærlinda Quistgård-Zoffany'
/** However it is spelled in a file: the name, folded, of sorting, the address, the number. */
const traces = ['Ærlinda', 'Quistgård', 'Zoffany', 'zoffany', 'rlinda', 'quistg', 'aerlinda@', '23456781', '23 45 67 81']

/** Everything that can be known of somebody: a source, roles, log, letters, drafts on the disk, rounds, projects, history, unsent text. */
async function muchKnown(): Promise<{ app: TestApp; id: string; partnerId: string }> {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const text = ['Havnens Venner', 'Fordi havnen er for alle.', name, 'Direktør', 'aerlinda@kvist.example', 'Tlf. 23 45 67 81'].join('\n')
  const { id: review } = await client.imports.read({ text, source: 'partnersiden' })
  await lastOf(client.imports.commit({ id: review }))
  const { rows } = await client.persons.table({ query: 'zoffany', sort: [{ by: 'name' }] })
  const [{ id, partnerId } = { id: '', partnerId: '' }] = rows
  const { version } = await client.persons.get({ id })
  await client.persons.update({
    id,
    version,
    patch: { notes: `${name} er på ferie`, tags: ['øer'], customs: [{ label: 'Farve', value: 'Zoffany-rød' }] }
  })
  const partner = { type: 'organisation', id: partnerId ?? '' } as const
  await client.activities.log({ kind: 'call', with: [{ type: 'person', id }, partner], text: `Talte med Ærlinda om ${name}s oplæg` })
  const { id: noteId } = await client.activities.log({ kind: 'note', with: [partner], text: `Husk at ringe til ${name} på 23 45 67 81` })
  await client.activities.update({
    id: noteId,
    version: 1,
    patch: { text: `Ring til Quistgård-Zoffany, Ærlinda (aerlinda@kvist.example)` }
  })
  await client.followUps.create({ title: `Spørg Ærlinda Zoffany`, dueOn: '2026-12-01', subject: partner })
  const template = await aTemplate(client)
  const { id: mailingId } = await client.mailings.create({
    selection: { by: 'ids', entity: 'persons', ids: [id] },
    templateId: template.id
  })
  await client.mailings.write({ id: mailingId })
  await client.settings.set({ unsaved: { [`log ${id}`]: `til ${name}`, 'log ny': 'om Ærlinda Zoffany' } })
  const project = await client.projects.create({ title: 'Træer' })
  await client.projects.addPerson({ projectId: project.id, personId: id })
  return { app, id, partnerId: partnerId ?? '' }
}

/** Every file of a folder, but backups, which have their own time. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry)
    if (/sikkerhedskopier|backups/.test(entry)) return []
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

/** What a file holds, and what its deflated parts hold: each byte may begin one. */
function holdings(path: string): string {
  const bytes = readFileSync(path)
  const parts = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')]
  for (let at = 0; at < bytes.length - 2; at++) {
    const isZlib = bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1] ?? 0)
    if (!isZlib) continue
    try {
      parts.push(inflateSync(bytes.subarray(at), { finishFlush: 2 }).toString('utf8'))
    } catch {
      // not one
    }
  }
  return parts.join('\n')
}

const found = (home: string) =>
  filesIn(home).flatMap((path) => {
    const held = `${path}\n${holdings(path)}`
    return traces.filter((trace) => held.includes(trace)).map((trace) => `${path.slice(home.length)}: ${trace}`)
  })

/** Blobs that hold letters are deflated without a head: each is opened. */
function deflated(path: string): string {
  const db = new Database(path, { readonly: true })
  const texts = (db.prepare('select rendered from mailing_recipient where rendered is not null').pluck().all() as Buffer[]).map((bytes) =>
    inflateRawSync(bytes).toString('latin1')
  )
  db.close()
  return texts.join('\n')
}

describe('When somebody is erased', () => {
  it('nothing in the whole folder tells of them any more, and everything did before', async () => {
    const { app, id } = await muchKnown()
    const { path = '' } = app.context.session
    expect(found(app.home).length).toBeGreaterThan(10)
    expect(deflated(path)).not.toBe('')
    const preview = await app.client.cases.traces({ personId: id })
    expect(preview.hits.map(({ mark }) => mark)).toContain('Ærlinda Zoffany')
    expect(preview.files).toMatchObject([{ kind: 'eml', holds: 'sure', place: 'there' }])
    const done = await lastOf(app.client.cases.erase({ personId: id, files: preview.files.map((file) => file.id), withoutAnswer: true }))
    expect(done).toMatchObject({ filesDeleted: 1, kept: 0 })
    expect(found(app.home)).toEqual([])
    expect(deflated(path)).toBe('')
    const { entries } = await app.client.activities.timeline({})
    expect(JSON.stringify(entries)).toContain('Ring til […] ([…])')
    expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
    await app.close()
    expect(found(app.home)).toEqual([])
  })
})
