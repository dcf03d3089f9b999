import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { aPartner } from '../../support/outreach.ts'
import { alliance, importPage } from '../../support/pages.ts'
import { anyCommand, runCommand } from '../../support/random-commands.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { endOf, lentFrom, passphrase, returned } from './lent.ts'

async function aFile(): Promise<TestApp & { anna: string; bo: string; cy: string }> {
  const app = testApp()
  const people = [{ name: 'Anna Holm', email: 'anna@havnen.example' }, { name: 'Bo Bang' }, { name: 'Cy Dal' }]
  const ids = await aPartner(app.client, 'Havnens Venner', people)
  await app.client.staff.update({ id: 'staff-1', version: 1, patch: { name: 'Liv Munk' } })
  app.setNow('2026-11-23T10:00:00.000Z')
  return { ...app, anna: ids['Anna Holm'] ?? '', bo: ids['Bo Bang'] ?? '', cy: ids['Cy Dal'] ?? '' }
}

const version = async ({ client }: TestApp, id: string) => (await client.persons.get({ id })).version
const change = async (app: TestApp, id: string, patch: { familyName?: string; givenName?: string; notes?: string }) =>
  app.client.persons.update({ id, version: await version(app, id), patch })

describe('a file that is given back', () => {
  it('takes the place of the own one where nothing was changed here, but not before somebody says so; that one is put aside', async () => {
    const lender = await aFile()
    const taker = await lentFrom(lender)
    await change(taker, lender.anna, { familyName: 'Høj' })
    await taker.client.partners.create({ name: 'Ærø Naboer' })
    const told = await returned(taker, lender.client)
    expect(told).toMatchObject({ what: 'return', takerName: 'Bo Bang', mine: 0, conflicts: [] })
    expect(told.changedThere).toBeGreaterThan(1)
    await expect(change(taker, lender.anna, { familyName: 'Dal' })).rejects.toMatchObject({ code: 'file.lent' })
    const dump = await lender.client.file.dump()
    await lender.client.lending.drop({ id: told.id })
    await expect(endOf(lender.client.lending.receive({ id: told.id }))).rejects.toMatchObject({ code: 'import.review-gone' })
    expect(await lender.client.file.dump()).toBe(dump)
    await endOf(lender.client.lending.receive({ id: (await returned(taker, lender.client)).id }))
    expect(await lender.client.persons.get({ id: lender.anna })).toMatchObject({ familyName: 'Høj' })
    expect(await lender.client.lending.state()).toMatchObject({ side: 'giver', ended: 'returned' })
    expect(await lender.client.file.info()).toMatchObject({ readOnly: false, partners: 2 })
    expect((await lender.client.staff.list()).find(({ isMe }) => isMe)).toMatchObject({ name: 'Liv Munk' })
    const folder = join(dirname(lender.context.session.path ?? ''), 'kartotek - sikkerhedskopier')
    expect(existsSync(join(folder, 'quarantine'))).toBe(true)
    expect(await lender.client.file.check({ full: true })).toMatchObject({ ok: true })
    const again = { passphrase, place: { path: join(taker.home, 'again.sealed') } }
    await endOf(taker.client.lending.giveBack(again))
    await expect(endOf(lender.client.lending.look(again))).rejects.toMatchObject({ code: 'lending.not-sent-here' })
  })

  it('is joined with what was changed here since it was taken back: what both changed is asked about, column by column', async () => {
    const lender = await aFile()
    const taker = await lentFrom(lender)
    taker.setNow('2026-11-24T10:00:00.000Z')
    lender.setNow('2026-11-24T11:00:00.000Z')
    await lender.client.lending.takeBack()
    await change(taker, lender.anna, { familyName: 'Dal', notes: 'ringer selv' })
    await change(lender, lender.anna, { familyName: 'Høj', givenName: 'Anne' })
    await taker.client.persons.remove({ ids: [lender.bo] })
    await lender.client.activities.log({ kind: 'note', with: [{ type: 'person', id: lender.bo }], text: 'Ny note' })
    await lender.client.persons.remove({ ids: [lender.cy] })
    await endOf(lender.client.trash.erase({}))
    await taker.client.lists.create({ name: 'Bestyrelser', query: '' })
    await lender.client.lists.create({ name: 'bestyrelser', query: 'har:email' })
    const told = await returned(taker, lender.client)
    expect(told.conflicts.filter(({ kind }) => kind === 'changed')).toMatchObject([
      { table: 'person', name: 'Anne Høj', fields: [{ field: 'display_name', mine: 'Anne Høj', theirs: 'Anna Dal' }], canBeMine: true }
    ])
    expect(told.conflicts.filter(({ kind }) => kind === 'does-not-fit')).toMatchObject([
      { table: 'list', name: 'bestyrelser', canBeMine: false }
    ])
    const mine = told.conflicts.filter(({ table }) => table === 'person').map(({ key }) => key)
    expect(await endOf(lender.client.lending.receive({ id: told.id, mine }))).toMatchObject({ leftOut: [] })
    expect(await lender.client.persons.get({ id: lender.anna })).toMatchObject({
      givenName: 'Anne',
      familyName: 'Høj',
      notes: 'ringer selv'
    })
    const { entries } = await lender.client.activities.timeline({ subject: { type: 'person', id: lender.bo } })
    expect(JSON.stringify(entries)).toContain('Ny note')
    await expect(lender.client.persons.get({ id: lender.cy })).rejects.toMatchObject({ code: 'record.not-found' })
    expect(await lender.client.file.dump()).not.toContain('Cy Dal')
    const [named] = (await lender.client.history.list({})).filter(({ at }) => at === '2026-11-24T11:00:00.000Z').toReversed()
    await lender.client.history.undo({ set: named?.id ?? '' })
    expect(await lender.client.persons.get({ id: lender.anna })).toMatchObject({ givenName: 'Anna', familyName: 'Dal' })
  })

  it('keeps each change that was made here as the step of the history that it was, with its words and its time', async () => {
    const lender = await aFile()
    const taker = await lentFrom(lender)
    await lender.client.lending.takeBack()
    await taker.client.partners.create({ name: 'Ærø Naboer' })
    lender.setNow('2026-11-24T11:00:00.000Z')
    await change(lender, lender.anna, { notes: 'ringer selv' })
    lender.setNow('2026-11-25T11:00:00.000Z')
    await change(lender, lender.anna, { notes: 'ringer aldrig' })
    await importPage(lender.client, alliance)
    await lender.client.history.undo({ set: (await lender.client.history.list({}))[0]?.id ?? '' })
    await lender.client.history.redo({ set: (await lender.client.history.list({}))[1]?.id ?? '' })
    const own = (await lender.client.history.list({})).slice(0, 5)
    const dump = await lender.client.file.dump()
    lender.setNow('2026-11-30T11:00:00.000Z')
    await endOf(lender.client.lending.receive({ id: (await returned(taker, lender.client)).id }))
    const [noted, ...steps] = (await lender.client.history.list({})).slice(0, 6)
    expect(noted).toMatchObject({ changes: 0, at: '2026-11-30T11:00:00.000Z' })
    expect(steps.map(({ id, at, label, kind }) => [id, at, label, kind])).toEqual(
      own.map(({ id, at, label, kind }) => [id, at, label, kind])
    )
    const end = rowsOf(await lender.client.file.dump())
    expect([...rowsOf(dump).keys()].filter((key) => !end.has(key))).toEqual([])
    await lender.client.history.undo({ set: own[3]?.id ?? '' })
    expect(await lender.client.persons.get({ id: lender.anna })).toMatchObject({ notes: 'ringer selv' })
    await lender.client.history.undo({ set: own[4]?.id ?? '' })
    expect(await lender.client.persons.get({ id: lender.anna })).toMatchObject({ notes: '' })
    expect(await lender.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  })

  it('brings along what was written here and not saved, and how tables were looked at, beside what was there', async () => {
    const lender = await aFile()
    await lender.client.settings.set({ unsaved: { 'log:1': 'fra før' } })
    const taker = await lentFrom(lender)
    await lender.client.lending.takeBack()
    lender.setNow('2026-11-24T11:00:00.000Z')
    taker.setNow('2026-11-24T10:00:00.000Z')
    await taker.client.settings.set({ unsaved: { 'log:2': 'hos Bo', 'log:3': 'hos Bo' } })
    await lender.client.settings.set({ unsaved: { 'log:3': 'hos Liv', 'log:4': 'hos Liv' } })
    await endOf(lender.client.lending.receive({ id: (await returned(taker, lender.client)).id }))
    const expected = { 'log:1': 'fra før', 'log:2': 'hos Bo', 'log:3': 'hos Liv', 'log:4': 'hos Liv' }
    expect((await lender.client.settings.get()).unsaved).toEqual(expected)
  })
})

type Values = Record<string, unknown>
type Rows = Map<string, Values>

function rowsOf(dump: string): Rows {
  const rows: Rows = new Map()
  for (const [table, all] of Object.entries(JSON.parse(dump) as Record<string, Values[]>))
    if (Array.isArray(all)) for (const row of all) rows.set(`${table}:${String(row['id'])}`, row)
  return rows
}

/** What a column may hold in the end, worked out from the three files alone. */
function wrongIn(base: Rows, mine: Rows, theirs: Rows, end: Rows, named: ReadonlySet<string>): string[] {
  const wrong: string[] = []
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const [b, m, t, e] = [base, mine, theirs, end].map((rows) => rows.get(key))
    const text = (row: Values | undefined) => JSON.stringify(row)
    if (named.has(key)) continue
    if (text(m) === text(b) && text(e) !== text(t)) wrong.push(`${key} is not as it is there`)
    if (text(t) === text(b) && text(e) !== text(m)) wrong.push(`${key} is not as it is here`)
    if (!m || !t || !e || !b) continue
    for (const column of Object.keys(m)) {
      const [was, here, there, now] = [b, m, t, e].map((row) => JSON.stringify(row[column]))
      if (now !== (here === was ? there : there === was || there === here ? here : 'named')) wrong.push(`${key} ${column}`)
    }
  }
  return wrong
}

it('loses nothing of what two people did apart: what only one of them touched is there, and the rest is named', async () => {
  const some = fc.array(anyCommand, { minLength: 30, maxLength: 40 })
  let conflicts = 0
  await fc.assert(
    fc.asyncProperty(some, some, some, async (before, here, there) => {
      const lender = await aFile()
      for (const command of before) await runCommand(lender, command)
      lender.setNow('2026-11-24T10:00:00.000Z')
      const taker = await lentFrom(lender)
      await lender.client.lending.takeBack()
      const base = rowsOf(await lender.client.file.dump())
      lender.setNow('2026-11-25T10:00:00.000Z')
      taker.setNow('2026-11-25T11:00:00.000Z')
      for (const command of here) await runCommand(lender, command)
      for (const command of there) await runCommand(taker, command)
      const own = (await lender.client.history.list({})).filter(({ at }) => at === '2026-11-25T10:00:00.000Z')
      const [mine, theirs] = await Promise.all([lender.client.file.dump(), taker.client.file.dump()])
      const told = await returned(taker, lender.client)
      const named = new Set(told.conflicts.map(({ key }) => key))
      conflicts += named.size
      const { leftOut } = await endOf(lender.client.lending.receive({ id: told.id }))
      const after = rowsOf(await lender.client.file.dump())
      for (const { key } of leftOut) named.add(key)
      expect(wrongIn(base, rowsOf(mine), rowsOf(theirs), after, named)).toEqual([])
      expect(await lender.client.file.check({ full: true })).toMatchObject({ problems: [] })
      // what was done here is undone step by step, the last first, and what was done there is left
      const known = new Set(own.map(({ id }) => id))
      for (const { id, changes, undone } of await lender.client.history.list({}))
        if (known.has(id) && changes > 0 && !undone) await lender.client.history.undo({ set: id })
      const back = rowsOf(await lender.client.file.dump())
      const kept = [...rowsOf(theirs)].filter(([key, row]) => !named.has(key) && JSON.stringify(row) !== JSON.stringify(back.get(key)))
      expect(kept).toEqual([])
      expect(await lender.client.file.check({ full: true })).toMatchObject({ problems: [] })
    }),
    { numRuns: 2 }
  )
  expect(conflicts).toBeGreaterThan(0)
}, 240_000)
