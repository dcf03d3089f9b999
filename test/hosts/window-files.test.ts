import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const assets = join(import.meta.dirname, '../../out/renderer/assets')

it('The built window holds no schemas, which only the core reads by', () => {
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'))
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((name) => readFileSync(join(assets, name), 'utf8').includes('ZodType'))).toEqual([])
})
