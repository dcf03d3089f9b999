import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** A Node on this machine that is too old for the database, where there is one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((file) => existsSync(file) && Number(spawnSync(file, ['-p', 'process.versions.node.split(".")[0]']).stdout) < 24)

/** A command line that says which Node it runs on and what it was given, echoes its input and ends with exit code 7. */
const echo = `
process.stdin.pipe(process.stdout)
console.log(process.versions.node.split('.')[0], JSON.stringify(process.argv.slice(2)))
process.stdin.on('end', () => process.exit(7))
`

describe('bin/kartotek.mjs', () => {
  let folder: string
  const bin = () => join(folder, 'bin/kartotek.mjs')
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kartotek-bin-'))
    mkdirSync(join(folder, 'bin'))
    copyFileSync(join(root, 'bin/kartotek.mjs'), bin())
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const build = () => {
    mkdirSync(join(folder, 'out/main'), { recursive: true })
    writeFileSync(join(folder, 'out/main/cli.js'), echo)
  }
  const run = (node: string): SpawnSyncReturns<string> =>
    spawnSync(node, [bin(), 'show', 'Havnens Venner'], { input: 'æøå\n', encoding: 'utf8' })

  it('says what to do when nothing is built', () => {
    const { status, stdout, stderr } = run(process.execPath)
    expect([status, stdout]).toEqual([10, ''])
    expect(stderr).toContain('npm run build')
  })

  it('passes words, input and exit code on', () => {
    build()
    const { status, stdout } = run(process.execPath)
    expect(status).toBe(7)
    expect(stdout).toContain('["show","Havnens Venner"]')
    expect(stdout).toContain('æøå')
  })

  it.skipIf(oldNode === undefined)('does so under an old Node too, on the pinned one', () => {
    build()
    const { status, stdout } = run(oldNode ?? '')
    expect(status).toBe(7)
    expect(stdout).toContain('24 ["show","Havnens Venner"]')
    expect(stdout).toContain('æøå')
  })

  it.skipIf(oldNode === undefined)('takes the pinned Node with it, even when it is killed', async () => {
    build()
    writeFileSync(join(folder, 'out/main/cli.js'), 'console.log(process.pid); setInterval(() => undefined, 1000)')
    const launcher = spawn(oldNode ?? '', [bin()], { stdio: ['pipe', 'pipe', 'inherit'] })
    const pid = await new Promise<number>((resolve) => launcher.stdout.once('data', (data) => resolve(Number(data))))
    launcher.kill('SIGKILL')
    // a process that has ended and is not yet waited for still has a number, and no command line
    await vi.waitFor(() => expect(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout).toMatch(/^Z|^$/), 5000)
  })
})

describe('npm start', () => {
  it('without a screen prints the address and keeps serving', async () => {
    const home = mkdtempSync(join(tmpdir(), 'kartotek-start-'))
    const env = { PATH: process.env['PATH'], KARTOTEK_HOME: home, XDG_RUNTIME_DIR: home, LANG: 'en_GB.UTF-8' }
    const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env })
    onTestFinished(() => {
      child.kill('SIGTERM')
      rmSync(home, { recursive: true, force: true })
    })
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    const { port, launchPath } = JSON.parse(line)
    expect((await fetch(`http://127.0.0.1:${port}${launchPath}`)).status).toBe(200)
    await vi.waitFor(() => expect(stderr).toContain(launchPath))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})

describe('npm run test:electron', () => {
  it.skipIf(existsSync(join(root, 'node_modules/electron/path.txt')))('says honestly that it did not run where there is no binary', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/test-electron.mjs'], { cwd: root, encoding: 'utf8' })
    expect(status).toBe(10)
    expect(stderr).toBe("not run: Electron's binary is not installed (npx install-electron)\n")
  })
})
