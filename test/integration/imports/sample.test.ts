import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { accept, partsOf, read } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const sample = (ending: string) => readFileSync(join(import.meta.dirname, `../../../resources/sample/partner-page.${ending}`), 'utf8')

it.each([
  ['txt', 'html'],
  ['html', 'txt']
] as const)('The sample page read as %s and then as %s changes nothing, and nobody has to look at it twice', async (first, second) => {
  const { client } = testApp()
  const readAs = (ending: 'txt' | 'html') => read(client, ending === 'html' ? { html: sample('html') } : { text: sample('txt') })
  const review = await readAs(first)
  expect(review.summary.partners.create).toBe(40)
  expect(review.summary.tabs.look).toBeGreaterThan(0)
  await accept(client, review)
  const before = await client.file.dump()
  const again = await readAs(second)
  const changed = partsOf(again).filter((row) => row.disposition !== 'unchanged')
  expect(changed.map(({ name, disposition, fields }) => ({ name, disposition, fields }))).toEqual([])
  expect(again.summary.tabs.look).toBe(0)
  expect(await accept(client, again)).toMatchObject({ changeSet: null })
  expect(await client.file.dump()).toBe(before)
})
