import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './cruise.ts'
import { sourceFiles } from './source-files.ts'

const source = sourceFiles('src', /\.tsx?$/)
const pathsWith = (pattern: RegExp, files = source) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('The house', () => {
  it('is tested by the command that the README names', () => {
    const run = readFileSync(join(ROOT, '.ci/run'), 'utf8')
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    expect(readme).toContain('npm ci && npm test')
    expect(run.match(/npm .*/g)?.map((line) => line.replace(/\).*/, ''))).toEqual(['npm ci && npm test'])
  })

  it('has no note of something left to do', () => {
    expect(pathsWith(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
  })

  it('takes the time and ids from the unit of work in every feature', () => {
    const features = source.filter(({ path }) => path.startsWith('src/main/features/'))
    expect(features.length).toBeGreaterThan(20)
    expect(pathsWith(/new Date\(\)|Date\.now\(|randomUUID/, features)).toEqual([])
  })

  it('keeps nothing in the storage of a browser', () => {
    const renderer = source.filter(({ path }) => path.startsWith('src/renderer/'))
    expect(pathsWith(/\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/, renderer)).toEqual([])
  })

  it('goes nowhere on the network: no file names an address outside this machine', () => {
    const addresses = source.flatMap(({ path, text }) =>
      [...text.matchAll(/\bhttps?:\/\/([\w.-]+)/g)].flatMap(([, host = '']) =>
        /^(127\.0\.0\.1|www\.w3\.org|schemas\.openxmlformats\.org|orpc)$|\.example$/.test(host) ? [] : [`${path}: ${host}`]
      )
    )
    expect(addresses).toEqual([])
  })
})
