import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fold } from '#shared/rules/fold.ts'
import { testApp } from '../../support/test-app.ts'

const name = 'Quirinius Zwetschgenbaum'

/** Where a name still stands in the bytes of the file, as it is written, folded, or as a word of it. */
function foundIn(path: string): string[] {
  const bytes = readFileSync(path).toString('latin1').toLowerCase()
  return [name.toLowerCase(), fold(name), 'zwetschgenbaum', 'zwetschg'].filter((part) => bytes.includes(part))
}

it.each([
  ['a few rows', 5, 0],
  ['many rows, which are swept out of the index together,', 50, 100],
  ['most rows, after which the index is made anew,', 50, 10]
])('leaves nothing of %s that were removed: not in the file, the free pages or the full-text tables', async (_some, count, others) => {
  const app = testApp()
  const { context } = app
  const path = context.session.path ?? `${app.home}/kartotek.kartotek`
  await context.session.write({ key: 'test' }, (unit) => {
    for (let at = 0; at < others; at++) unit.insert('person', { display_name: `Bo Ek ${at}` }, { history: false })
    return {}
  })
  // without history: what the log of changes holds of them is another matter
  const { ids } = await context.session.write({ key: 'test' }, (unit) => ({
    ids: Array.from({ length: count }, (_, i) => {
      const values = { display_name: `${name} ${i}`, family_name: 'Zwetschgenbaum', notes: `${name} `.repeat(i * 20) }
      return unit.insert('person', values, { history: false })
    })
  }))
  await context.session.maintain((file) => file.writer.raw.pragma('wal_checkpoint(TRUNCATE)'))
  expect(foundIn(path)).toEqual([name.toLowerCase(), fold(name), 'zwetschgenbaum', 'zwetschg'])
  await context.session.write({ key: 'test' }, (unit) => {
    for (const id of ids) unit.erase('person', id)
    return {}
  })
  await context.session.maintain(({ writer }) => writer.raw.pragma('wal_checkpoint(TRUNCATE)'))
  expect(foundIn(path)).toEqual([])
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  expect((await app.client.persons.table({ query: 'bo ek', sort: [{ by: 'name' }] })).total).toBe(others)
  const shadow = context.session.read(({ db }) =>
    db.rows<{ block: Uint8Array }>('select block from person_word_data union all select block from person_inside_data')
  )
  expect(shadow.map(({ block }) => Buffer.from(block).toString('latin1')).filter((block) => block.includes('zwe'))).toEqual([])
  expect(readFileSync(`${path}-wal`).length).toBe(0)
})
