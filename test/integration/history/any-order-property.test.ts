import { expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { anyCommand, beginning, runCommand } from '../../support/random-commands.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const derivedOf = ({ context }: TestApp) =>
  context.session.read(({ db }) =>
    ['organisation', 'person', 'tag', 'list', 'template', 'activity'].map((table) =>
      db.rows(`select id, sort_key, search_text from ${table} order by id`.replace(table === 'activity' ? 'sort_key, ' : '', ''))
    )
  )

/** Takes any change back, or does it again: the newest or one from long ago. What is refused is refused with a code. */
async function takeBack({ client }: TestApp, die: number): Promise<void> {
  const sets = (await client.history.list({ limit: 500 })).filter(({ kind }) => kind !== 'undo' && kind !== 'redo')
  const set = sets[die % Math.max(1, sets.length)]
  if (!set) return
  try {
    await (set.undone ? client.history.redo({ set: set.id }) : client.history.undo({ set: set.id }))
  } catch (error) {
    expect((error as { code: string }).code).toMatch(/^history\.(all-changed-since|not-undoable|nothing-to-(undo|redo))$/)
  }
}

async function staysSound(commands: Parameters<typeof runCommand>[1][], dice: readonly number[]) {
  const app = testApp()
  for (const command of [...beginning, ...commands]) await runCommand(app, command)
  for (const die of dice) await takeBack(app, die)
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  // what a file reads out of the same content is what was kept up to date step by step
  const copy = testApp()
  await copy.client.file.restoreDump({ dump: await app.client.file.dump() })
  expect(derivedOf(copy)).toEqual(derivedOf(app))
  await Promise.all([app.close(), copy.close()])
}

it('undo and redo in any order leave a sound file whose search and order are up to date', async () => {
  const commands = fc.array(anyCommand, { minLength: 5, maxLength: 20, size: 'max' })
  const dice = fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 20, size: 'max' })
  await fc.assert(fc.asyncProperty(commands, dice, staysSound), { numRuns: 30 })
}, 180_000)

it('a tag does not go back to a partner that is gone', async () => {
  const commands: Parameters<typeof runCommand>[1][] = [
    { name: 'lists.take', dice: [0, 189, 0] },
    { name: 'partners.create', dice: [0, 0, 0] },
    { name: 'persons.endRole', dice: [0, 0, 9] },
    { name: 'cadence.setType', dice: [0, 0, 0] },
    { name: 'duplicates.merge', dice: [0, 788, 0] }
  ]
  await staysSound(commands, [0, 387, 113, 212, 3, 3, 0])
})
