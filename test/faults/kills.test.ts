import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { bundle } from '../support/bundle.ts'
import { killedAfter, killedOnItsWay, Moments, type Task } from '../support/killed.ts'
import { asSchema } from '../support/old-schema.ts'
import { processorTime } from '../support/processor-time.ts'
import { dice, rounds } from '../support/rounds.ts'
import { type TestApp, testApp, testFolder, testNow } from '../support/test-app.ts'

const clerk = await bundle('test/fixtures/processes/clerk.ts')
const kills = rounds(20, 200)
const cards = 40
const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

/** What a process does one after the other, and how the card file tells how much of it is done. */
interface Activity {
  name: string
  prepare(app: TestApp, ids: readonly string[]): Promise<Task[]> | Task[]
  /** How many tasks are done; a task that is half done makes it throw. */
  done(db: Connection): number
}

const all = { by: 'query', entity: 'persons', query: '' } as const

const activities: Activity[] = [
  {
    name: 'everybody is changed at once',
    prepare: () =>
      Array.from({ length: 60 }, (_, at) => ({
        do: 'cells.bulk',
        input: { selection: all, change: { do: 'set', column: 'notes', text: `gang ${at + 1}` } }
      })),
    done: (db) => {
      const notes = db.column<string>('select distinct notes from person')
      expect(notes).toHaveLength(1)
      return Number(notes[0]?.slice(5) || 0)
    }
  },
  {
    name: 'two cards become one',
    prepare: (_app, ids) =>
      Array.from({ length: cards / 2 }, (_, at) => ({
        do: 'duplicates.merge',
        input: { entity: 'person', winnerId: ids[at * 2], loserId: ids[at * 2 + 1], winnerVersion: 1, loserVersion: 1 }
      })),
    done: (db) => {
      expect(db.value('select count(*) from contact_point')).toBe(cards)
      const moved =
        'select count(*) from person p where deleted_at is not null and exists (select 1 from contact_point where owner_id = p.id)'
      expect(db.value(moved)).toBe(0)
      return db.value<number>('select count(*) from person where deleted_at is not null') ?? 0
    }
  },
  {
    name: 'somebody is erased',
    prepare: async (app, ids) => {
      await app.client.persons.remove({ ids: [...ids] })
      return ids.map((id) => ({ do: 'trash.erase', input: { items: [{ entity: 'person', id }] } }))
    },
    done: (db) => {
      const left = db.value<number>('select count(*) from person') ?? 0
      expect(db.value('select count(*) from contact_point')).toBe(left)
      const told = "select count(distinct row_id) from change where table_name = 'person' and op = 'insert'"
      expect(db.value(told)).toBe(left)
      return cards - left
    }
  }
]

/** A card file for an activity, as its bytes, and what is to be done. */
async function prepared({ prepare }: Activity): Promise<{ bytes: Buffer; tasks: Task[] }> {
  const app = testApp()
  const ids: string[] = []
  for (let no = 0; no < cards; no++)
    ids.push((await app.client.persons.create({ givenName: 'Anna', familyName: `Holm ${no}`, emails: [`anna${no}@havnen.example`] })).id)
  const tasks = await prepare(app, ids)
  await app.close()
  return { bytes: readFileSync(app.context.session.path ?? ''), tasks }
}

/** As the file says it is, with what is in its log. */
function schemaIn(path: string): unknown {
  const db = new Database(path)
  const version = db.pragma('user_version', { simple: true })
  db.close()
  return version
}

describe('A process that is killed', () => {
  it.each(activities)(
    `${kills} times while $name loses nothing that it has acknowledged, and leaves nothing half done`,
    async (activity) => {
      const { bytes, tasks } = await prepared(activity)
      const roll = dice(activity.name.length)
      const moments = new Moments(kills)
      let [slowest, acknowledged, more] = [0, 0, 0]
      for (let round = 0; round < kills; round++) {
        const path = join(testFolder(), 'kartotek.kartotek')
        writeFileSync(path, bytes)
        const killed = await killedAfter(clerk, path, tasks, roll(8), moments.wait(round))
        moments.saw(killed)
        const { known } = killed
        const begin = processorTime()
        // after an unclean end this looks through everything: indexes, what each row holds, and the chain of what was changed
        const file = openCardFile(path, { host: 'cli', now: testNow })
        slowest = Math.max(slowest, processorTime() - begin)
        const done = activity.done(file.reader)
        file.close()
        expect(done - known).toBeOneOf([0, 1])
        acknowledged += known
        more += done - known
        rmSync(dirname(path), { recursive: true })
      }
      expect(slowest).toBeLessThan(2000)
      figures.push(
        `${kills} kills while ${activity.name}: ${acknowledged} acknowledged, 0 lost, ${more} done without having been acknowledged; slowest opening ${Math.round(slowest)} ms`
      )
    },
    1_800_000
  )

  it(`${kills} times while a card file of an older schema is brought up to date has the old one or the new one`, async () => {
    const app = testApp()
    for (let no = 0; no < 200; no++) await app.client.persons.create({ givenName: 'Anna', familyName: `Holm ${no}` })
    const dump = await app.client.file.dump()
    await app.close()
    const old = readFileSync(asSchema(5, app.context.session.path ?? ''))
    const outcomes = { old: 0, new: 0 }
    const moments = new Moments(kills)
    let slowest = 0
    for (let round = 0; round < kills; round++) {
      const folder = testFolder()
      const path = join(folder, 'kartotek.kartotek')
      writeFileSync(path, old)
      // what it says first is that the file is open
      const killed = await killedOnItsWay(path, [clerk, join(folder, 'home'), path], moments.wait(round))
      moments.saw(killed)
      const copy = join(folder, 'copy')
      for (const ending of ['', '-wal'].filter((each) => existsSync(path + each))) copyFileSync(path + ending, copy + ending)
      const isOld = schemaIn(copy) === 5
      if (killed.known === 1) expect(isOld).toBe(false)
      outcomes[isOld ? 'old' : 'new']++
      const begin = processorTime()
      const again = testApp({ file: path, home: join(folder, 'next'), from: 10_000 })
      slowest = Math.max(slowest, processorTime() - begin)
      expect(await again.client.file.dump()).toBe(dump)
      await again.close()
      rmSync(folder, { recursive: true })
    }
    expect(outcomes.old).toBeGreaterThan(0)
    expect(outcomes.new).toBeGreaterThan(0)
    expect(slowest).toBeLessThan(2000)
    figures.push(
      `${kills} kills of a migration: ${outcomes.old} times the old file, ${outcomes.new} times the new one; slowest opening ${Math.round(slowest)} ms`
    )
  }, 1_800_000)
})
