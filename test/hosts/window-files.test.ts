import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const assets = join(import.meta.dirname, '../../out/renderer/assets')

it('The built window holds no schemas, which only the core reads by', () => {
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'))
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((name) => readFileSync(join(assets, name), 'utf8').includes('ZodType'))).toEqual([])
})

/** The files that the browser must have read before one of them runs, itself among them. */
function needed(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known
  known.add(name)
  const code = readFileSync(join(assets, name), 'utf8')
  for (const [, from = ''] of code.matchAll(/(?:from|import)\s?["']\.\/([^"']+\.js)["']/g)) needed(from, known)
  return known
}

it('The screens that a start may begin at are drawn without the editor of letters', () => {
  const files = readdirSync(assets)
  const first = files.filter((name) => /^(OverviewPage|PersonsPage|PartnersPage)-.*[.]js$/.test(name))
  expect(first).toHaveLength(3)
  expect(first.flatMap((name) => [...needed(name)]).filter((name) => name.startsWith('editor-'))).toEqual([])
  const letter = files.find((name) => /^NewLetterPage-.*[.]js$/.test(name)) ?? ''
  expect([...needed(letter)].some((name) => name.startsWith('editor-'))).toBe(true)
})
