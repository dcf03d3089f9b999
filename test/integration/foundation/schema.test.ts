import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeSchema, schemaSource } from '#main/foundation/db/describe-schema.ts'
import { memoryCardFile } from '#main/foundation/db/open-card-file.ts'

const generated = 'src/main/foundation/db/schema.generated.ts'

it('types the tables exactly as the migrations make them', () => {
  const file = memoryCardFile()
  const source = schemaSource(describeSchema(file.reader))
  file.close()
  if (process.env['UPDATE_SCHEMA']) writeFileSync(generated, source)
  expect(readFileSync(generated, 'utf8')).toBe(source)
})
