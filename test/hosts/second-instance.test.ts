import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { errorKinds } from '#shared/errors.ts'
import { testFolder } from '../support/test-app.ts'

type Host = 'web' | 'cli'

const programs = { web: join(import.meta.dirname, '../../out/main/web.js'), cli: join(import.meta.dirname, '../../out/main/cli.js') }

/** A host as a process of its own, with a data folder and a runtime folder of its own: it knows the others by the card file alone. */
function start(host: Host, ...words: string[]): ChildProcess {
  expect(existsSync(programs[host]), 'npm run build comes first').toBe(true)
  const home = testFolder()
  const env = { PATH: process.env['PATH'], LANG: 'da_DK.UTF-8', KARTOTEK_HOME: home, XDG_RUNTIME_DIR: home, XDG_CACHE_HOME: home }
  const child = spawn(process.execPath, [programs[host], ...words], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** A process that has the card file and keeps it. */
async function holding(host: Host, file: string): Promise<ChildProcess> {
  const child = start(host, ...(host === 'web' ? ['--no-open'] : ['apply']), '--file', file)
  if (host === 'cli') child.stdin?.write(`${JSON.stringify({ id: 1, do: 'partners.create', input: { name: 'Havnens Venner' } })}\n`)
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  expect(child.exitCode).toBe(null)
  return child
}

/** A process that wants it, too: how it ended, and what it said. */
async function wanting(host: Host, file: string): Promise<{ code: unknown; said: string; answer: string }> {
  const child = start(host, ...(host === 'web' ? ['--no-open'] : ['partners', '--json']), '--file', file)
  const ended = once(child, 'close')
  const [said, answer] = await Promise.all([child.stderr, child.stdout].map((stream) => (stream ? text(stream) : '')))
  return { code: (await ended)[0], said: said ?? '', answer: answer ?? '' }
}

it.each(['web', 'cli'] as const)(
  'A card file that the %s host has open is refused to a second process of either host with exit code 6, which says who has it',
  async (first) => {
    const file = join(testFolder(), 'kartotek.kartotek')
    await once(start('cli', 'new', file), 'close')
    const holder = await holding(first, file)
    for (const { code, said, answer } of await Promise.all([wanting('web', file), wanting('cli', file)])) {
      expect([code, answer]).toEqual([errorKinds.locked, ''])
      expect(said).toContain(`(${first}, proces ${holder.pid}, siden `)
      expect(said.trim().split('\n')).toHaveLength(1)
    }
    const closed = once(holder, 'close')
    if (first === 'web') holder.kill('SIGTERM')
    else holder.stdin?.end()
    expect((await closed)[0]).toBe(0)
    expect(await wanting('cli', file)).toMatchObject({ code: 0 })
  }
)
