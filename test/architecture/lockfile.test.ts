import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './cruise.ts'

interface Locked {
  version?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  license?: string
  dev?: boolean
  optional?: boolean
  allowScripts?: Record<string, unknown>
}
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))
const manifest: Locked = read('package.json')
const locked: Record<string, Locked> = read('package-lock.json').packages
const wanted = { ...manifest.dependencies, ...manifest.devDependencies }

describe('The lock file', () => {
  it('has every package that another system needs, so that npm ci works there too', () => {
    const names = new Set(Object.keys(locked).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).flatMap((name) => (names.has(name) ? [] : [`${path} → ${name}`]))
    )
    expect(missing).toEqual([])
  })

  it('holds the versions that package.json names, each of them exactly', () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(Object.entries(wanted).filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([])
  })

  it('has only what cannot be bundled among the dependencies', () => {
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(['better-sqlite3'])
  })

  it('takes every package from the registry', () => {
    const elsewhere = Object.values(locked).filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')
    )
    expect(elsewhere).toEqual([])
  })
})

/** Licences under which anybody may use, change and pass on a program; png-js, MIT too, says so only in its own file. */
const free =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|Unlicense|WTFPL|Python-2\.0|PSF-2\.0|CC-BY-4\.0|CC0-1\.0|Zlib)(?: (?:OR|AND) (?:MIT|ISC|Apache-2\.0|CC0-1\.0|Zlib))*\)?$/
const withoutWord = ['node_modules/png-js']

describe('What is installed', () => {
  const packages = Object.entries(locked).filter(([path]) => path !== '')

  it('is the very bytes that were looked at', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
  })

  it('runs nothing while it is installed but what is known to', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace('node_modules/', ''))
    const { allowScripts = {} } = manifest
    expect(running.filter((name) => !(name in allowScripts))).toEqual([])
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node'])
  })

  it('may be used and passed on by anybody', () => {
    const others = packages.filter(([path, { license }]) => !free.test(license ?? '') && !withoutWord.includes(path))
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('goes out with a licence that asks for no source of ours', () => {
    const shipped = packages.filter(([, { dev, optional }]) => !dev && !optional)
    expect(shipped.length).toBeGreaterThan(0)
    expect(shipped.filter(([, { license }]) => /GPL|MPL/.test(license ?? ''))).toEqual([])
  })
})
