import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from '#main/app.ts'

const program = join(import.meta.dirname, '../../out/main/web.js')

/** Sentences for people come after the address, when the rest of the program is there. */
const patience = { timeout: 10_000 }

let folder: string
let file: string
beforeEach(async () => {
  expect(existsSync(program), 'npm run build comes first').toBe(true)
  folder = mkdtempSync(join(tmpdir(), 'kartotek-serve-'))
  const app = createApp({ home: folder, host: 'cli' })
  await app.client.settings.setAlliance({ version: 0, patch: { name: 'Havnens Alliance' } })
  file = app.context.session.path ?? ''
  await app.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Served {
  child: ChildProcess
  line(): Promise<string>
  stderr(): string
  exit: Promise<number | null>
}

/** The built web host as a process of its own, with everything it writes in the folder of the test. */
function serve(parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Served {
  mkdirSync(join(folder, 'run'), { recursive: true })
  const child = spawn(process.execPath, [program, ...parameters], {
    env: { PATH: process.env['PATH'], KARTOTEK_HOME: folder, XDG_RUNTIME_DIR: join(folder, 'run'), ...env }
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, line: async () => String((await lines.next()).value), stderr: () => stderr, exit }
}
const addressIn = (line: string) => {
  const { port, launchPath } = JSON.parse(line)
  return `http://127.0.0.1:${port}${launchPath}`
}

describe('serve', () => {
  it('prints where it is, lets one in, prints a fresh address at Enter, and ends clean', async () => {
    const { child, line, exit, stderr } = serve(['--no-open'])
    const first = addressIn(await line())
    expect((await fetch(first)).status).toBe(200)
    expect((await fetch(first)).status).toBe(403)
    child.stdin?.write('\n')
    const second = addressIn(await line())
    expect(second).not.toBe(first)
    const answer = await fetch(second)
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await fetch(new URL('/', second), { headers: { cookie } })
    expect(await page.text()).toMatch(/<div id="root">/)
    await vi.waitFor(() => expect(stderr()).toContain(first), patience)
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
    expect(readdirSync(join(folder, 'run/kartotek'))).toEqual([])
    expect(existsSync(`${file}.owner`)).toBe(false)
  })

  it('for a file that is being served shows the way to that one', async () => {
    const first = serve(['--no-open'])
    const { port } = JSON.parse(await first.line())
    const second = serve(['--no-open'])
    const line = await second.line()
    expect(JSON.parse(line).port).toBe(port)
    expect(await second.exit).toBe(0)
    expect(second.stderr()).toContain('åbent i forvejen')
    expect((await fetch(addressIn(line))).status).toBe(200)
  })

  it('for a file that something else has open says who, with exit code 6', async () => {
    const app = createApp({ home: folder, host: 'cli' })
    onTestFinished(() => app.close())
    const { exit, stderr } = serve(['--no-open'])
    expect(await exit).toBe(6)
    expect(stderr()).toContain(`proces ${process.pid}`)
  })

  it.each([
    [['--bogus'], 2],
    [['--port', 'x'], 2],
    [['--file', 'nothing.kartotek'], 4]
  ] as const)('%o ends with one sentence and exit code %i', async (parameters, code) => {
    const { exit, stderr } = serve([...parameters, '--lang', 'en'])
    expect(await exit).toBe(code)
    expect(stderr().trim().split('\n')).toHaveLength(1)
  })

  it('on a port that is taken ends with exit code 10', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await vi.waitFor(() => expect(taken.listening).toBe(true))
    const address = taken.address()
    const { exit, stderr } = serve(['--no-open', '--port', String(typeof address === 'object' ? address?.port : '')])
    expect(await exit).toBe(10)
    expect(stderr()).toContain('Porten kan ikke bruges')
    expect(existsSync(`${file}.owner`)).toBe(false)
  })

  it.skipIf(process.platform !== 'linux')(
    'opens the browser on a page that only this user can read: the token is on no command line',
    async () => {
      const bin = join(folder, 'bin')
      mkdirSync(bin)
      writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\necho "$@" > ${folder}/asked\ncat "$1" > ${folder}/page\n`)
      chmodSync(join(bin, 'xdg-open'), 0o755)
      const { line, stderr } = serve([], { DISPLAY: ':99', PATH: `${bin}:${process.env['PATH']}` })
      const { launchPath } = JSON.parse(await line())
      await vi.waitFor(() => expect(stderr()).toContain('åbnet i browseren'), patience)
      expect(readFileSync(join(folder, 'asked'), 'utf8')).not.toContain(launchPath.split('=')[1])
      expect(readFileSync(join(folder, 'page'), 'utf8')).toContain(launchPath)
    }
  )

  it.skipIf(process.platform !== 'linux')(
    'for a file that is being served leaves its page there until the browser has read it',
    async () => {
      const bin = join(folder, 'bin')
      mkdirSync(bin)
      // as it is with a browser that runs already: told at once, read later
      writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\necho "$@" > ${folder}/asked\n`)
      chmodSync(join(bin, 'xdg-open'), 0o755)
      const { port } = JSON.parse(await serve(['--no-open']).line())
      const second = serve([], { DISPLAY: ':99', PATH: `${bin}:${process.env['PATH']}` })
      await second.line()
      await vi.waitFor(() => expect(existsSync(join(folder, 'asked'))).toBe(true), patience)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      expect(readFileSync(readFileSync(join(folder, 'asked'), 'utf8').trim(), 'utf8')).toContain(`127.0.0.1:${port}/start?t=`)
    }
  )

  it('where there is no screen prints the address and keeps serving', async () => {
    const { line, stderr } = serve([])
    const address = addressIn(await line())
    await vi.waitFor(() => expect(stderr()).toContain(address), patience)
    expect(stderr()).not.toContain('åbnet i browseren')
    expect((await fetch(address)).status).toBe(200)
  })
})
