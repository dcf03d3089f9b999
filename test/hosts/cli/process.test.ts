import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { errorKinds } from '#shared/errors.ts'
import { bundle } from '../../support/bundle.ts'
import { noSmallDisks, smallDisk } from '../../support/small-disk.ts'
import { testFolder } from '../../support/test-app.ts'

const cli = await bundle('src/main/hosts/cli/main.ts')
const built = join(import.meta.dirname, '../../../out/main')

function environment(home = testFolder()): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LANG: 'da_DK.UTF-8', KARTOTEK_HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
}

function run(argv: readonly string[], given: { input?: string; env?: NodeJS.ProcessEnv; entry?: string } = {}) {
  const { input = '', env = environment(), entry = cli } = given
  return spawnSync(process.execPath, [entry, ...argv], { encoding: 'utf8', env, input })
}

describe('The process', () => {
  it('answers --version with the version and nothing else, before it loads anything', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const env = environment()
    const { status, stdout, stderr } = run(['--version'], { env })
    expect([status, stdout, stderr]).toEqual([0, `${version}\n`, ''])
    expect(readdirSync(env['KARTOTEK_HOME'] ?? '')).toEqual([])
  })

  it('gives its exit code, its answer on stdout and the rest on stderr', () => {
    const env = environment()
    expect(run(['add', 'partner', 'Havnens Venner'], { env }).status).toBe(0)
    const { status, stdout, stderr } = run(['partners', '--json'], { env })
    expect([status, JSON.parse(stdout).length, stderr]).toEqual([0, 1, '1 partner\n'])
    expect(run(['show', 'Ingen'], { env }).status).toBe(errorKinds.missing)
    expect(run(['partnrs'], { env }).status).toBe(errorKinds.input)
  })

  it('reads orders from a pipe and ends by itself', () => {
    const input = `${JSON.stringify({ id: 1, do: 'partners.create', input: { name: 'A' } })}\n`
    expect(run(['apply'], { input })).toMatchObject({ status: 0, stdout: 'ACK 1\n' })
  })

  it('is not disturbed by a reader that has seen enough', async () => {
    const env = environment()
    expect(run(['generate', '--partners', '50', '--contacts', '3000'], { env }).status).toBe(0)
    const child = spawn(process.execPath, [cli, 'persons', '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', (data) => (said += data))
    expect(await once(child, 'close')).toEqual([0, null])
    expect(said).toBe('3000 personer\n')
  })

  it('ends with 130 at Ctrl+C, the card file unlocked and as it was', async () => {
    const env = environment()
    const file = join(env['KARTOTEK_HOME'] ?? '', 'stor.kartotek')
    const child = spawn(process.execPath, [cli, 'generate', '--partners', '500', '--contacts', '100000', '--file', file], {
      env,
      stdio: 'ignore'
    })
    while (!existsSync(`${file}.owner`)) await new Promise((resume) => setTimeout(resume, 20))
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([errorKinds.cancelled, null])
    expect(existsSync(`${file}.owner`)).toBe(false)
    expect(run(['partners', '--json', '--file', file], { env }).stdout).toBe('[]\n')
  })

  it.skipIf(noSmallDisks())('says that the disk is full with 5, and what was there is still there', async () => {
    const disk = await smallDisk('6m')
    const env = environment(join(disk.path, 'home'))
    const inside = (...argv: string[]) => {
      const [program = '', ...parameters] = disk.inside(process.execPath, cli, ...argv)
      return spawnSync(program, parameters, { encoding: 'utf8', env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } })
    }
    const file = ['--file', join(disk.path, 'a.kartotek')]
    expect(inside('new', join(disk.path, 'a.kartotek')).status).toBe(0)
    expect(inside('add', 'partner', 'Havnen', ...file).status).toBe(0)
    const full = inside('generate', '--partners', '2000', '--contacts', '20000', '--file', join(disk.path, 'b.kartotek'))
    expect([full.status, full.stderr]).toEqual([errorKinds['disk-full'], expect.stringContaining('Disken er fuld')])
    expect(JSON.parse(inside('partners', '--json', ...file).stdout)).toMatchObject([{ name: 'Havnen' }])
  })
})

describe('serve', () => {
  it('is the built web host: first line where it is, and it ends with the command that started it', async () => {
    expect(existsSync(join(built, 'web.js')), 'npm run build comes first').toBe(true)
    const env = { ...environment(), XDG_RUNTIME_DIR: testFolder() }
    const child = spawn(process.execPath, [join(built, 'cli.js'), 'serve', '--no-open'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
    const { port, launchPath } = JSON.parse(String((await lines.next()).value))
    expect((await fetch(`http://127.0.0.1:${port}${launchPath}`)).status).toBe(200)
    child.kill('SIGKILL')
    for (let tries = 0; tries < 100 && (await isUp(port)); tries++) await new Promise((resume) => setTimeout(resume, 50))
    expect(await isUp(port)).toBe(false)
  })
})

const isUp = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false
  )
