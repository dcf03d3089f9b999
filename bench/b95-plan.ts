import { cardFile, openCopy } from './card-file.ts'
import { letterFacts } from '#main/features/templates/letter.store.ts'
import { letterOfVersion } from '#main/features/templates/versions.service.ts'
import invitation from '../resources/templates/invitation.da.md?raw'
const app = openCopy(await cardFile(11000))
const letter = await app.client.templates.read({ text: invitation })
const { id: templateId } = await app.client.templates.create({ ...letter, name: 'Invitation', purpose: 'newsletter' })
await app.client.mailings.create({ selection: { by: 'query', entity: 'persons', query: '' }, templateId, policy: 'all' }).catch((e: any) => console.log(e.code))
app.context.session.read(({ db }: any) => {
  const keys = db.rows('select person_id as person, affiliation_id as affiliation, organisation_id as partner from mailing_recipient limit 100').map((k: any) => ({ ...k, copied: [] }))
  console.log(keys.length)
  const needs = { phone: false, statement: true, own: false, card: false, people: false, projects: false, address: false }
  const seen: any[] = []
  const spy = { rows: (sql: string, ...p: any[]) => { seen.push([sql, p]); return db.rows(sql, ...p) } , row: (sql: string, ...p: any[]) => { seen.push([sql, p]); return db.row(sql, ...p) } }
  for (let i = 0; i < 3; i++) { const t = performance.now(); letterFacts(spy as any, keys, needs, 'da'); console.log('facts', performance.now() - t) }
  const v = db.value('select id from template_version')
  for (let i = 0; i < 3; i++) { const t = performance.now(); letterOfVersion({ db } as any, v); console.log('version', performance.now() - t) }
  for (const [sql, p] of seen.slice(0, 1)) for (const r of db.rows(`explain query plan ${sql}`, ...p)) console.log(r.id, r.parent, r.detail)
})
await app.close()
