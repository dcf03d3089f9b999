import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { aPartner } from '../support/outreach.ts'
import { dice, rounds } from '../support/rounds.ts'
import { type TestApp, testApp, testFolder } from '../support/test-app.ts'

const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

/** All a user can be shown: the cards, the searches, and what was changed. */
async function shown(app: TestApp): Promise<string> {
  const { client, context } = app
  const history = context.session.read(({ db }) =>
    db.rows('select * from change_set s left join change c on c.change_set_id = s.id order by s.seq, c.seq')
  )
  const found = await client.persons.table({ query: 'holm', sort: [{ by: 'name' }] })
  return JSON.stringify([
    await client.file.dump(),
    history,
    found.rows.map(({ id, displayName, partnerName }) => [id, displayName, partnerName])
  ])
}

async function aUsedFile(): Promise<TestApp> {
  const app = testApp({ meddled: true })
  const { client } = app
  for (let no = 0; no < 40; no++)
    await aPartner(client, `Forening ${no} i Ærø By`, [
      { name: `Anna Holm ${no}`, email: `anna${no}@havnen.example` },
      { name: `Bo Bang ${no}`, email: `bo${no}@havnen.example` }
    ])
  return app
}

type Outcome = { found: 'open' | 'check' } | { shown: string }

/** What becomes of a file: found to be damaged when it is opened or looked through, or shown. */
async function outcomeOf(file: string): Promise<Outcome> {
  let app: TestApp | undefined
  try {
    app = testApp({ file, home: testFolder(), from: 50_000, meddled: true })
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toMatch(/^file\.(damaged|not-ours|newer)$/)
    return { found: 'open' }
  }
  try {
    const { ok } = await app.client.file.check({ full: true })
    return ok ? { shown: await shown(app) } : { found: 'check' }
  } catch (error) {
    expect(error).toMatchObject({ code: 'file.damaged' })
    return { found: 'check' }
  } finally {
    await app.close()
  }
}

/** Puts the bytes there with one of them changed that says something; gives where. */
function flip(path: string, bytes: Buffer, roll: (sides: number) => number): number {
  let at = roll(bytes.length)
  while (bytes.readUInt8(at) === 0) at = roll(bytes.length)
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(at) ^ (1 + roll(255)), at)
  writeFileSync(path, flipped)
  // each is found by itself, and not since the one before was
  rmSync(`${path}.owner`, { force: true })
  return at
}

const flips = rounds(60, 600)

describe('A byte that changes by itself', () => {
  it(`is found or changes nothing that is shown, ${flips} times`, async () => {
    const app = await aUsedFile()
    const whole = await shown(app)
    await app.close()
    const bytes = readFileSync(app.context.session.path ?? '')
    const roll = dice(20_261_122)
    const counts = { open: 0, check: 0, harmless: 0 }
    const silent: number[] = []
    let slowest = 0
    const file = join(testFolder(), 'kartotek.kartotek')
    for (let round = 0; round < flips; round++) {
      const at = flip(file, bytes, roll)
      const begin = performance.now()
      const outcome = await outcomeOf(file)
      slowest = Math.max(slowest, performance.now() - begin)
      if ('found' in outcome) counts[outcome.found]++
      else if (outcome.shown === whole) counts.harmless++
      else silent.push(at)
    }
    expect(silent).toEqual([])
    expect(counts.open + counts.check).toBeGreaterThan(flips / 2)
    expect(slowest).toBeLessThan(10_000)
    figures.push(
      `${flips} flips in a file of ${bytes.length >> 10} kB: ${counts.open} found when opened, ${counts.check} by the full check, ${counts.harmless} harmless, 0 silent, 0 crashes; slowest ${Math.round(slowest)} ms`
    )
  }, 600_000)

  it(`in the log of a file that was not closed is found, or takes back no more than the last change, ${flips / 3} times`, async () => {
    const app = await aUsedFile()
    const { client, context } = app
    await context.session.maintain(({ writer }) => writer.raw.pragma('wal_checkpoint(TRUNCATE)'))
    const states: string[] = []
    for (let no = 0; no < 6; no++) {
      await client.persons.create({ givenName: 'Eva', familyName: `Ek ${no}` })
      states.push(await shown(app))
    }
    const path = context.session.path ?? ''
    const file = join(testFolder(), 'kartotek.kartotek')
    const log = readFileSync(`${path}-wal`)
    const roll = dice(77)
    const counts = { found: 0, all: 0, 'all but the last change': 0 }
    for (let round = 0; round < flips / 3; round++) {
      copyFileSync(path, file)
      flip(`${file}-wal`, log, roll)
      const outcome = await outcomeOf(file)
      if ('found' in outcome) counts.found++
      else {
        const back = states.length - 1 - states.indexOf(outcome.shown)
        expect([0, 1]).toContain(back)
        counts[back === 0 ? 'all' : 'all but the last change']++
      }
    }
    await app.close()
    expect(counts.found).toBeGreaterThan(0)
    figures.push(`${flips / 3} flips in the log of a file that was not closed: ${JSON.stringify(counts)}`)
  }, 600_000)
})
