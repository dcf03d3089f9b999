import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { bundle } from '../support/bundle.ts'
import { killedOnItsWay, Moments } from '../support/killed.ts'
import { pageText } from '../support/pages.ts'
import { processorTime } from '../support/processor-time.ts'
import { rounds } from '../support/rounds.ts'
import { testFolder, testNow } from '../support/test-app.ts'

const cli = await bundle('src/main/hosts/cli/main.ts')
const kills = rounds(20, 200)
const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

/** Starts a command of the command line on a card file. */
function start(path: string, ...command: string[]) {
  const env = { ...process.env, KARTOTEK_HOME: testFolder() }
  return spawn(process.execPath, [cli, '--file', path, ...command], { stdio: ['pipe', 'pipe', 'ignore'], env })
}

function aNewFile(): string {
  const path = join(testFolder(), 'kartotek.kartotek')
  openCardFile(path, { host: 'cli', now: testNow, create: true }).close()
  return path
}

/** Opens the file after a kill, as the next start does: in how many milliseconds of the processor, and which partners there are. */
function openAfterKill(path: string): { ms: number; names: Set<string> } {
  const begin = processorTime()
  const file = openCardFile(path, { host: 'cli', now: testNow })
  const ms = processorTime() - begin
  const names = new Set(file.reader.column<string>('select name from organisation'))
  expect(file.reader.raw.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(file.reader.raw.pragma('foreign_key_check')).toEqual([])
  file.close()
  return { ms, names }
}

describe('A process that is killed', () => {
  it(`${kills} times while it applies commands loses no change that it has acknowledged`, async () => {
    const path = aNewFile()
    const acknowledged = new Set<string>()
    let slowest = 0
    for (let round = 0; round < kills; round++) {
      const child = start(path, 'apply')
      const exited = once(child, 'exit')
      const orders = Array.from({ length: 400 }, (_, i) => ({
        id: `${round}-${i}`,
        do: 'partners.create',
        input: { name: `Partner ${round}-${i}` }
      }))
      child.stdin.on('error', () => undefined)
      child.stdin.write(`${orders.map((order) => JSON.stringify(order)).join('\n')}\n`)
      let left = 1 + (round % 20) * 3
      for await (const line of createInterface({ input: child.stdout })) {
        if (line.startsWith('ACK ')) acknowledged.add(`Partner ${line.slice(4)}`)
        // once: what it still acknowledges before the signal reaches it counts too
        if (--left === 0) child.kill('SIGKILL')
      }
      expect((await exited)[1]).toBe('SIGKILL')
      const { ms, names } = openAfterKill(path)
      slowest = Math.max(slowest, ms)
      expect([...acknowledged].filter((name) => !names.has(name))).toEqual([])
    }
    expect(acknowledged.size).toBeGreaterThan(kills * 20)
    expect(slowest).toBeLessThan(2000)
    figures.push(
      `${kills} kills of apply: ${acknowledged.size} acknowledged, 0 lost; slowest opening after a kill ${Math.round(slowest)} ms`
    )
  }, 900_000)

  it(`${kills} times while it imports leaves all of the import or nothing`, async () => {
    const blank = readFileSync(aNewFile())
    const page = join(testFolder(), 'page.txt')
    const partners = Array.from({ length: 120 }, (_, i) => ({
      name: `Foreningen ${i}`,
      statement: `Vi er med, fordi vi er nummer ${i}.`,
      persons: [{ name: `Anna Holm`, title: 'Formand', email: `formand@n${i}.example` }]
    }))
    writeFileSync(page, pageText(partners))
    const moments = new Moments(kills)
    const outcomes = { all: 0, nothing: 0 }
    let slowest = 0
    for (let round = 0; round < kills; round++) {
      const folder = testFolder()
      const path = join(folder, 'kartotek.kartotek')
      writeFileSync(path, blank)
      const killed = await killedOnItsWay(path, [cli, '--file', path, 'import', page, '--source', 'page'], moments.wait(round))
      moments.saw(killed)
      const { ms, names } = openAfterKill(path)
      slowest = Math.max(slowest, ms)
      expect([0, partners.length]).toContain(names.size)
      if (killed.known === 1) expect(names.size).toBe(partners.length)
      outcomes[names.size === 0 ? 'nothing' : 'all']++
      rmSync(folder, { recursive: true })
    }
    expect(outcomes.nothing).toBeGreaterThan(0)
    expect(outcomes.all).toBeGreaterThan(0)
    expect(slowest).toBeLessThan(2000)
    figures.push(
      `${kills} kills of import: ${outcomes.all} times all of it, ${outcomes.nothing} times nothing; slowest opening ${Math.round(slowest)} ms`
    )
  }, 900_000)
})
