import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { Zip } from '#main/formats/zip/index.ts'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const name = `kartotek-${version}-linux-${process.arch}`

/** Nothing of this machine but a folder of one's own: no Node, no shell tools, no project. */
const home = mkdtempSync(join(tmpdir(), 'kartotek-package-'))
const bare = { HOME: home, PATH: '', XDG_RUNTIME_DIR: join(home, 'run'), NODE_OPTIONS: '--no-such-option' }
const archive = join(home, `${name}.tar.gz`)
/** A place such as people unpack things into. */
const place = join(home, 'Hentede filer på pc’en')
const unpacked = join(place, name)

const run = (command: string, parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): SpawnSyncReturns<string> =>
  spawnSync(command, parameters, { encoding: 'utf8', env, cwd: tmpdir() })

describe.skipIf(process.platform !== 'linux')('The package for machines without Electron', () => {
  let names: string[] = []
  beforeAll(() => {
    expect(existsSync(join(root, 'out/main/web.js')), 'npm run build comes first').toBe(true)
    mkdirSync(bare.XDG_RUNTIME_DIR, { recursive: true })
    const made = run(process.execPath, [join(root, 'scripts/package-web.mjs'), '--to', home, '--level', '1'])
    expect(made.stderr).toBe('')
    expect(made.stdout).toMatch(new RegExp(`^${name}\\.tar\\.gz {2}\\d+\\.\\d MB {2}sha256 [0-9a-f]{64}\n$`))
    mkdirSync(place)
    const { stdout, stderr } = run('tar', ['-xvzf', archive, '-C', place])
    expect(stderr).toBe('')
    names = stdout.trim().split('\n')
  }, 60_000)
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('starts in any folder with nothing else on the machine, opens for one with the people it was started with, and ends clean', async () => {
    writeFileSync(join(place, 'Åse Ærø.VCF'), 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åse Ærø\r\nEND:VCARD\r\n')
    const child = spawn(join(unpacked, 'kartotek'), ['Åse Ærø.VCF'], { env: bare, cwd: place })
    onTestFinished(() => void child.kill('SIGKILL'))
    const exit = new Promise((resolve) => child.once('close', resolve))
    const line = await createInterface(child.stdout)[Symbol.asyncIterator]().next()
    const { port, launchPath } = JSON.parse(String(line.value))
    const origin = `http://127.0.0.1:${port}`
    const page = await fetch(`${origin}${launchPath}`)
    expect(await page.text()).toContain('<div id="root">')
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
    const headers = { cookie, origin, 'content-type': 'application/json', 'x-kartotek': '1', 'sec-fetch-site': 'same-origin' }
    const ask = async (name: string) => (await fetch(`${origin}/rpc/${name}`, { method: 'POST', headers, body: '{}' })).json()
    expect(await ask('file/about')).toMatchObject({ json: { version } })
    expect(await ask('imports/takeBrought')).toMatchObject({ json: { fileName: 'Åse Ærø.VCF' } })
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
  })

  it('is the command line when it is told something, and makes a card file', () => {
    const file = join(home, 'Prøve.kartotek')
    const { status, stderr } = run(join(unpacked, 'kartotek'), ['new', file], bare)
    expect([status, existsSync(file)], stderr).toEqual([0, true])
  })

  it('puts itself into the menu of programs from where it lies', () => {
    expect(run(join(unpacked, 'add-to-menu.sh'), [], { ...bare, PATH: process.env['PATH'] }).stderr).toBe('')
    const entry = readFileSync(join(home, '.local/share/applications/kartotek.desktop'), 'utf8')
    expect(entry).toContain(`\nExec="${unpacked}/kartotek" %f\n`)
    expect(existsSync(entry.match(/^Icon=(.*)$/m)?.[1] ?? '')).toBe(true)
  })

  it('has its files in order and of one day, so that the same program makes the same package', () => {
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(names.length).toBeGreaterThan(100)
    const days = new Set(names.map((file) => statSync(join(place, file)).mtimeMs))
    expect([...days]).toEqual([0])
  })

  it('has the program and its licences, nothing of how it is made, and no path of this machine', () => {
    expect(readdirSync(unpacked)).toEqual([
      'CHANGELOG.md',
      'LICENCES.txt',
      'LICENSE',
      'README.txt',
      'add-to-menu.sh',
      'app',
      'kartotek',
      'kartotek.svg',
      'runtime'
    ])
    expect(readdirSync(join(unpacked, 'app')).toSorted()).toEqual(['main', 'node_modules', 'package.json', 'renderer'])
    const files = readdirSync(join(unpacked, 'app'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map((entry) => join(entry.parentPath, entry.name))
    expect(paths.filter((path) => /\.(map|tsx?|md|cpp)$|\/(src|test|deps)\//.test(path.slice(unpacked.length)))).toEqual([])
    expect(paths.filter((path) => path.endsWith('.node'))).toHaveLength(1)
    expect(paths.filter((path) => readFileSync(path).includes(root))).toEqual([])
    const licences = readFileSync(join(unpacked, 'LICENCES.txt'), 'utf8')
    for (const part of ['Node.js 24', 'better-sqlite3 ', '@mantine/core ', 'pdfmake ']) expect(licences).toContain(part)
  })
})

describe.skipIf(process.platform === 'win32')('The package for Macs', () => {
  it.each(['darwin-arm64', 'darwin-x64'])('has what is double-clicked there, and the library of the database for it (%s)', (target) => {
    const place = mkdtempSync(join(tmpdir(), 'kartotek-mac-'))
    onTestFinished(() => rmSync(place, { recursive: true, force: true }))
    const node = join(place, 'node')
    // said by what it is started with
    writeFileSync(node, '#!/bin/sh\necho "$@" >&2\n')
    const parameters = ['--target', target, '--node', node, '--to', place, '--level', '1']
    expect(spawnSync(process.execPath, [join(root, 'scripts/package-web.mjs'), ...parameters], { encoding: 'utf8' }).stderr).toBe('')
    const folder = join(place, `kartotek-${version}-${target}`)
    expect(run('tar', ['-xzf', `${folder}.tar.gz`, '-C', place]).stderr).toBe('')
    expect(readFileSync(join(folder, `app/node_modules/better-sqlite3/prebuilds/${target}.node`)).readUInt32LE()).toBe(0xfeedfacf)
    for (const file of ['Kartotek.command', 'kartotek', 'runtime/node']) expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o755)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['LICENCES.txt', 'README.txt', 'app']))
    expect(readdirSync(folder)).not.toContain('add-to-menu.sh')
    // the finder of a Mac names the whole path
    const { stdout, stderr } = run(join(folder, 'Kartotek.command'), [])
    expect([stdout, stderr]).toEqual(['', `${folder}/app/main/web.js\n`])
    expect(readFileSync(join(folder, 'LICENCES.txt'), 'utf8')).toContain('Node.js 26')
  })
})

describe('The package for Windows', () => {
  it('has what is double-clicked there, the library of the database for it, and the Node it is given', () => {
    const place = mkdtempSync(join(tmpdir(), 'kartotek-windows-'))
    onTestFinished(() => rmSync(place, { recursive: true, force: true }))
    const node = join(place, 'node.exe')
    writeFileSync(node, 'a Node')
    const parameters = ['--target', 'win32-x64', '--node', node, '--to', place]
    expect(spawnSync(process.execPath, [join(root, 'scripts/package-web.mjs'), ...parameters], { encoding: 'utf8' }).stderr).toBe('')
    const zip = new Zip(readFileSync(join(place, `kartotek-${version}-win32-x64.zip`)))
    const part = (path: string) => Buffer.from(zip.part(`kartotek-${version}-win32-x64/${path}`) ?? []).toString('latin1')
    expect(part('runtime/node.exe')).toBe('a Node')
    expect(part('app/node_modules/better-sqlite3/prebuilds/win32-x64.node').slice(0, 2)).toBe('MZ')
    for (const file of ['Kartotek.vbs', 'bin/kartotek.cmd', 'README.txt']) expect(part(file), file).toMatch(/^([^\r\n]*\r\n)+$/)
    for (const file of part('bin/kartotek.cmd').match(/(?<=%~dp0\.\.\\)[\w\\.]+/g) ?? ['none'])
      expect(part(file.replaceAll('\\', '/')), file).not.toBe('')
  })
})
