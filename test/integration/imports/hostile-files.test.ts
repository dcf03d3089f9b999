import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isErrorCode } from '#shared/errors.ts'
import { errors } from '#shared/i18n/da/errors.ts'
import { hostileFiles } from '../../fixtures/hostile/index.ts'
import { bundle } from '../../support/bundle.ts'
import { testFolder } from '../../support/test-app.ts'

interface Outcome {
  name: string
  cpuMs: number
  isChanged: boolean
  rssMb: number
  error?: string
  details?: Record<string, unknown>
  problems?: number
  leftovers?: number
  rows?: number
  expected?: object
  done?: object
}

/** Each fourth of the five hundred, or with KARTOTEK_HOSTILE=all every one: that takes some minutes. */
const every = process.env['KARTOTEK_HOSTILE'] === 'all' ? 1 : 4
const timeout = 600_000
const entry = await bundle('test/fixtures/processes/hostile-imports.ts')

/** What the words of an error name: the line, the place or the limit. */
const namedIn = (code: string): string[] =>
  isErrorCode(code) ? [...errors[code].matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name) : ['a text of its own']

/** In a process of its own, so that its memory is that of the imports alone. */
function importAll(): { status: number | null; outcomes: Outcome[] } {
  const folder = testFolder()
  for (const [at, { what, name, make }] of hostileFiles().entries())
    if (at % every === 0) writeFileSync(join(folder, `${at} ${what.replaceAll(/[^\w ,%-]/g, ' ')} ${name}`), make())
  const { status, stdout } = spawnSync(process.execPath, [entry, testFolder(), folder], { encoding: 'utf8', timeout, maxBuffer: 2 ** 26 })
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { status, outcomes: lines.map((line) => JSON.parse(line) as Outcome) }
}

describe('Files that are broken, or made to do harm', () => {
  it(
    'are imported as was said before, or refused with a reason, in time, within the memory, and a refusal changes nothing',
    () => {
      const { status, outcomes } = importAll()
      expect([status, outcomes.length]).toEqual([0, 500 / every])
      const failing = (is: (outcome: Outcome) => boolean) => outcomes.filter((outcome) => !is(outcome))
      expect(failing(({ error }) => error === undefined || /^import\./.test(error))).toEqual([])
      expect(failing(({ error, details = {} }) => error === undefined || namedIn(error).every((name) => name in details))).toEqual([])
      // what was read and cannot be accepted says in the review why not
      const isTold = ({ problems = 0, leftovers = 0, rows = 0 }: Outcome) => problems + leftovers + rows > 0
      expect(failing((outcome) => outcome.error !== 'import.nothing-chosen' || isTold(outcome))).toEqual([])
      expect(failing(({ error, isChanged }) => error === undefined || !isChanged)).toEqual([])
      expect(failing(({ expected, done }) => JSON.stringify(expected) === JSON.stringify(done))).toEqual([])
      expect(failing(({ cpuMs }) => cpuMs < 20_000)).toEqual([])
      expect(failing(({ rssMb }) => rssMb < 1024)).toEqual([])
      // neither is everything refused, nor is everything taken
      const refused = outcomes.filter(({ error }) => error !== undefined).length / outcomes.length
      expect(refused).toBeGreaterThan(0.2)
      expect(refused).toBeLessThan(0.8)
    },
    timeout
  )
})
