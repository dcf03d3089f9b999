import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { goodIn } from '#main/foundation/backups/keep-backup.ts'
import { openCardFile } from '#main/foundation/card-file.ts'
import { checkCopy } from '#main/foundation/db/check-copy.ts'
import { newestSchema } from '#main/foundation/db/migrations.ts'
import { bundle } from '../support/bundle.ts'
import { killedAfter, Moments, type Task } from '../support/killed.ts'
import { processorTime } from '../support/processor-time.ts'
import { dice, rounds } from '../support/rounds.ts'
import { testApp, testFolder, testNow } from '../support/test-app.ts'

const clerk = await bundle('test/fixtures/processes/clerk.ts')
const kills = rounds(20, 200)
const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

const name = 'kartotek.kartotek'
const folderOf = (home: string) => join(home, 'kartotek - sikkerhedskopier')

/** Opens the file after a kill, which looks through all of it: who the partners are, and in how many milliseconds of the processor. */
function opened(path: string): { partners: string[]; ms: number } {
  const begin = processorTime()
  const file = openCardFile(path, { host: 'cli', now: testNow, force: true })
  const ms = processorTime() - begin
  const partners = file.reader.column<string>('select name from organisation order by name')
  file.close()
  return { partners, ms }
}

describe('A process that is killed', () => {
  it(`${kills} times while it makes backups leaves none that counts and is not whole, and loses nothing`, async () => {
    const app = testApp()
    for (let no = 0; no < 60; no++) await app.client.partners.create({ name: `Forening ${no}` })
    await app.close()
    const bytes = readFileSync(app.context.session.path ?? '')
    const tasks = Array.from({ length: 8 }, (_, no): Task[] => [
      { do: 'partners.create', input: { name: `Ny forening ${no}` } },
      { do: 'backups.make', input: {} }
    ]).flat()
    const roll = dice(11)
    const moments = new Moments(kills)
    let [acknowledged, good, slowest] = [0, 0, 0]
    for (let round = 0; round < kills; round++) {
      const home = testFolder()
      writeFileSync(join(home, name), bytes)
      // the next task is always a backup
      const killed = await killedAfter(clerk, join(home, name), tasks, 1 + 2 * roll(3), moments.wait(round))
      moments.saw(killed)
      const { known } = killed
      const { partners, ms } = opened(join(home, name))
      slowest = Math.max(slowest, ms)
      expect(partners.length).toBe(60 + Math.ceil(known / 2))
      const counting = goodIn(folderOf(home))
      for (const backup of counting) checkCopy(join(folderOf(home), backup.name), newestSchema)
      expect(counting.length - Math.floor(known / 2)).toBeOneOf([0, 1])
      acknowledged += Math.floor(known / 2)
      good += counting.length
      rmSync(home, { recursive: true })
    }
    expect(acknowledged).toBeGreaterThan(0)
    expect(slowest).toBeLessThan(2000)
    figures.push(
      `${kills} kills of backups: ${acknowledged} acknowledged, ${good} that count, each of them whole; slowest opening ${Math.round(slowest)} ms`
    )
  }, 1_800_000)

  it(`${kills} times while it restores a backup has the card file of before or the one that was restored`, async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const backup = await app.client.backups.make()
    await app.client.partners.create({ name: 'Søens Folk' })
    await app.close()
    const task: Task = { do: 'backups.restore', input: { source: { place: 'here', name: backup.name } } }
    const moments = new Moments(kills)
    const outcomes = { before: 0, restored: 0 }
    let slowest = 0
    for (let round = 0; round < kills; round++) {
      const home = testFolder()
      cpSync(app.home, home, { recursive: true })
      const killed = await killedAfter(clerk, join(home, name), [task], 0, moments.wait(round))
      moments.saw(killed)
      const { partners, ms } = opened(join(home, name))
      slowest = Math.max(slowest, ms)
      const isBefore = partners.length === 2
      expect(partners).toEqual(isBefore ? ['Havnens Venner', 'Søens Folk'] : ['Havnens Venner'])
      if (killed.known === 1) expect(isBefore).toBe(false)
      outcomes[isBefore ? 'before' : 'restored']++
      rmSync(home, { recursive: true })
    }
    expect(outcomes.before).toBeGreaterThan(0)
    expect(outcomes.restored).toBeGreaterThan(0)
    expect(slowest).toBeLessThan(2000)
    figures.push(
      `${kills} kills of restoring: ${outcomes.before} times the file of before, ${outcomes.restored} times the restored one; slowest opening ${Math.round(slowest)} ms`
    )
  }, 1_800_000)
})
