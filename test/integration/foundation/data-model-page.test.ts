import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeSchema } from '#main/foundation/db/describe-schema.ts'
import { memoryCardFile } from '#main/foundation/db/open-card-file.ts'

/** Table names and their columns as the page lists them. */
function pageTables(): Record<string, string[]> {
  const sections = readFileSync('docs/data-model.md', 'utf8').split(/^## /m).slice(1)
  return Object.fromEntries(
    sections.map((section) => {
      const lines = section.trimEnd().split('\n')
      return [lines[0] ?? '', [...(lines.at(-1) ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1] ?? '')]
    })
  )
}

it('describes every table and every column of the schema on the page', () => {
  const file = memoryCardFile()
  const tables = Object.fromEntries(describeSchema(file.reader).map((table) => [table.name, table.columns.map((column) => column.name)]))
  file.close()
  expect(Object.keys(tables).length).toBeGreaterThan(25)
  expect(pageTables()).toEqual(tables)
})
