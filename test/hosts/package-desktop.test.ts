import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import configuration from '../../electron-builder.config.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kartotek-desktop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const names = Object.values(FuseV1Options).filter((name) => typeof name === 'string')

/** Something in the form of Electron's program: the mark that its fuses stand behind, and as many of them, the other way round. */
const fakeProgram = (fuses: number) =>
  Buffer.concat([
    Buffer.alloc(64),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, fuses]),
    Buffer.from('1'.repeat(fuses)),
    Buffer.alloc(64)
  ])

const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true
}

describe.skipIf(process.platform !== 'linux')('The desktop program, packed over an Electron that is none', () => {
  const electron = join(folder, 'electron')
  const packed = join(folder, 'dist', process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`)
  const archive = join(packed, 'resources/app.asar')
  let files: string[] = []

  beforeAll(() => {
    expect(existsSync(join(root, 'out/main/index.js')), 'npm run build comes first').toBe(true)
    mkdirSync(join(electron, 'locales'), { recursive: true })
    for (const language of ['da', 'de', 'en-US', 'en-GB']) writeFileSync(join(electron, 'locales', `${language}.pak`), '')
    writeFileSync(join(electron, 'version'), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron)
    writeFileSync(join(electron, 'electron'), fakeProgram(names.length), { mode: 0o755 })
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/package-desktop.mjs'), '--dir', '--to', join(folder, 'dist')],
      {
        cwd: root,
        env: { ...process.env, ELECTRON_DIST: electron },
        encoding: 'utf8'
      }
    )
    expect(status, stderr).toBe(0)
    const bytes = readFileSync(archive)
    files = filesIn(JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))), '')
  }, 60_000)

  it('has its fuses set, every one that there is', async () => {
    const wire: Readonly<Record<string, unknown>> = await getCurrentFuseWire(join(packed, 'kartotek'))
    const state = (name: string) => wire[FuseV1Options[name as keyof typeof FuseV1Options]] === FuseState.ENABLE
    expect(Object.fromEntries(names.map((name) => [name, state(name)]))).toEqual(wanted)
  })

  it('is not packed when Electron has a fuse that nobody has decided on', async () => {
    writeFileSync(join(folder, 'kartotek'), fakeProgram(names.length + 1))
    const context = { appOutDir: folder, electronPlatformName: 'linux', packager: { appInfo: {} } }
    await expect(configuration.afterPack(context as unknown as AfterPackContext)).rejects.toThrow(/strictlyRequireAllFuses/)
  })

  it('holds what runs and nothing of how it is made, in less than 40 MB', () => {
    expect(readFileSync(archive).length).toBeLessThan(40_000_000)
    for (const file of [
      'package.json',
      'out/main/index.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'out/main/worker-check-file.js'
    ])
      expect(files).toContain(file)
    const strange = files.filter(
      (file) => !/^(package\.json|out\/.*\.(c?js|css|html|svg|png|ttf|woff2)|node_modules\/better-sqlite3\/.*)$/.test(file)
    )
    expect(strange).toEqual([])
    expect(files.filter((file) => /\/(src|deps|test)\/|\.map$|main\/(web|cli)\.js$/.test(file))).toEqual([])
  })

  it('has the library of the database for this system beside the archive, and everything else in it', () => {
    const beside = readdirSync(`${archive}.unpacked`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(beside.map(({ name }) => name)).toEqual([`linux-${process.arch}.node`])
    expect(readFileSync(join(packed, 'resources/LICENCES.txt'), 'utf8')).toContain('better-sqlite3')
    expect(readdirSync(join(packed, 'locales')).toSorted()).toEqual(['da.pak', 'en-GB.pak', 'en-US.pak'])
  })
})

describe('What is packed for each system', () => {
  const targets = ({ target }: { target: readonly { target: string }[] }) => target.map((one) => one.target)

  it('is an installer for one user and a zip, a dmg, an AppImage and a deb', () => {
    expect([configuration.win, configuration.mac, configuration.linux].map(targets)).toEqual([
      ['nsis', 'zip'],
      ['dmg'],
      ['AppImage', 'deb']
    ])
    expect(configuration.nsis).toMatchObject({ perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false })
  })

  it('is published nowhere and asks nobody for what is newer', () => {
    expect(configuration.publish).toBe(null)
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('electron-updater')
  })

  it('has an icon in the form that the system wants, in sizes from 16 points', () => {
    const start = (path: string) => readFileSync(join(root, path)).subarray(0, 6)
    expect(start(configuration.win.icon)).toEqual(Buffer.from([0, 0, 1, 0, 7, 0]))
    expect(start(configuration.mac.icon).toString('latin1', 0, 4)).toBe('icns')
    const sizes = readdirSync(join(root, configuration.linux.icon)).map((file) => Number.parseInt(file, 10))
    expect(sizes.toSorted((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024])
  })

  it('opens card files that are double-clicked', () => {
    expect(configuration.fileAssociations.map(({ ext }) => ext)).toEqual(['kartotek'])
  })

  it('is among the programs for cards of people, and takes them from no other', () => {
    expect(configuration.mac.fileAssociations).toEqual([{ ext: ['vcf', 'vcard'], name: 'vCard', role: 'Viewer', rank: 'Alternate' }])
    expect(configuration.linux.mimeTypes).toEqual(['text/vcard'])
    const script = readFileSync(join(root, configuration.nsis.include), 'utf8')
    const written = [...script.matchAll(/^ *WriteReg\w+ SHELL_CONTEXT "([^"]+)" "([^"]*)"/gm)].map(([, key, name]) => [key, name])
    // the default value of .vcf itself names the program that opens it
    expect(written).toContainEqual(['Software\\Classes\\.vcf\\OpenWithProgids', 'Kartotek.vcf'])
    expect(written.filter(([key]) => key === 'Software\\Classes\\.vcf')).toEqual([])
    expect(script).toContain(`'"$appExe" "%1"'`)
    // what is written is taken away again
    for (const [, name] of written.filter(([, value]) => value !== ''))
      expect(script).toContain(`DeleteRegValue SHELL_CONTEXT "Software\\Classes\\.vcf\\OpenWithProgids" "${name}"`)
    expect(script).toContain('DeleteRegKey SHELL_CONTEXT "Software\\Classes\\Kartotek.vcf"')
  })
})

interface Entry {
  files?: Record<string, Entry>
}

/** The paths in the head of an archive. */
function filesIn({ files }: Entry, path: string): string[] {
  if (!files) return [path]
  return Object.entries(files).flatMap(([name, entry]) => filesIn(entry, path === '' ? name : `${path}/${name}`))
}
