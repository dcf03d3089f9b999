import { expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { anyCommand, beginning, type RandomCommand, runCommand } from '../../support/random-commands.ts'
import { testApp } from '../../support/test-app.ts'

const die = fc.nat({ max: 1000 })
const aMerge: fc.Arbitrary<RandomCommand> = fc.record({ name: fc.constant('duplicates.merge'), dice: fc.tuple(die, die, die) })

/** Cards that became another one and of which something is still told; what is said of them afterwards is not the doing of a merge. */
const leftBehind = `select count(*) from (select id from person where merged_into_id is not null union select id from organisation where merged_into_id is not null) gone
  where exists (select 1 from contact_point where owner_id = gone.id) or exists (select 1 from affiliation where gone.id in (person_id, organisation_id))
    or exists (select 1 from list_member where person_id = gone.id) or exists (select 1 from tagging where entity_id = gone.id)
    or exists (select 1 from activity_party where gone.id in (person_id, organisation_id)) or exists (select 1 from follow_up where subject_id = gone.id)
    or exists (select 1 from membership where organisation_id = gone.id) or exists (select 1 from statement where organisation_id = gone.id)
    or exists (select 1 from consent_event where person_id = gone.id) or exists (select 1 from mailing_recipient where gone.id in (person_id, because_person_id))`

let merges = 0

async function holds(commands: readonly RandomCommand[]) {
  const app = testApp()
  for (const command of [...beginning, ...commands]) {
    const left = () => app.context.session.read(({ db }) => db.value<number>(leftBehind) ?? 0)
    const [before, leftBefore] = [await app.client.file.dump(), left()]
    const outcome = await runCommand(app, command)
    if (command.name !== 'duplicates.merge' || outcome !== 'done') continue
    merges++
    expect(left()).toBeLessThanOrEqual(leftBefore)
    const after = await app.client.file.dump()
    await app.client.history.undo({})
    expect(await app.client.file.dump()).toBe(before)
    await app.client.history.redo({})
    expect(await app.client.file.dump()).toBe(after)
  }
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  await app.close()
}

it('A merge leaves nothing behind, whatever was done before, and one undo brings back all of it', async () => {
  const commands = fc.array(fc.oneof(anyCommand, anyCommand, aMerge), { minLength: 8, maxLength: 30, size: 'max' })
  await fc.assert(fc.asyncProperty(commands, holds), { numRuns: 30 })
  expect(merges).toBeGreaterThan(30)
}, 180_000)
