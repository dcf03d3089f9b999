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
