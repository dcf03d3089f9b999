import { afterAll, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { anyCommand, beginning, type RandomCommand, runCommand } from '../../support/random-commands.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

/** Five hundred with KARTOTEK_UNDO=all: that takes some minutes. */
const runs = process.env['KARTOTEK_UNDO'] === 'all' ? 500 : 50
const figures = { commands: 0, undone: 0, outcomes: new Map<string, number>() }
afterAll(() => {
  const outcomes = [...figures.outcomes].toSorted().map(([outcome, count]) => `${outcome} ${count}`)
  console.log(`${runs} sequences, ${figures.commands} commands, ${figures.undone} undone and done again; ${outcomes.join(', ')}`)
})

/** Everything that is stored but counters, derived columns too: two files with the same text behave alike. */
async function stateOf({ client, context }: TestApp): Promise<string> {
  const derived = context.session.read(({ db }) =>
    ['organisation', 'person', 'tag', 'list', 'template', 'mailing'].map((table) =>
      db.rows(`select id, sort_key, search_text from ${table} order by id`)
    )
  )
  return `${await client.file.dump()}\n${JSON.stringify(derived)}`
}

async function undoAll(app: TestApp): Promise<number> {
  for (let times = 0; ; times++) {
    const outcome = await runCommand(app, { name: 'history.undo', dice: [0, 0, 0] })
    if (outcome === 'history.nothing-to-undo') return times
    expect(outcome).toBe('done')
  }
}

async function holds(sequence: readonly RandomCommand[], restarts: ReadonlySet<number>) {
  let app = testApp()
  await app.context.session.write({ key: 'file.created' }, () => ({}))
  const start = await stateOf(app)
  for (const [index, command] of [...beginning, ...sequence].entries()) {
    const outcome = await runCommand(app, command)
    figures.commands++
    figures.outcomes.set(outcome, (figures.outcomes.get(outcome) ?? 0) + 1)
    if (restarts.has(index)) app = await app.restart()
  }
  const end = await stateOf(app)
  const undone = await undoAll(app)
  figures.undone += undone
  expect(await stateOf(app)).toBe(start)
  app = await app.restart()
  for (let times = 0; times < undone; times++) expect(await runCommand(app, { name: 'history.redo', dice: [0, 0, 0] })).toBe('done')
  expect(await stateOf(app)).toBe(end)
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  await app.close()
}

it('undo of everything gives the start and redo of everything the end, across restarts, whatever was done', async () => {
  const sequence = fc.array(anyCommand, { minLength: 5, maxLength: 30, size: 'max' })
  const restarts = fc.uniqueArray(fc.nat({ max: 29 }), { maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(sequence, restarts, (commands, at) => holds(commands, new Set(at))),
    { numRuns: runs }
  )
}, 600_000)
