import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPartnerPage } from '#main/formats/partner-page/index.ts'
import { type ExpectedPage, outline, tidyExpected } from './outline.ts'

const folder = join(import.meta.dirname, '../../fixtures/partner-page')
const pages = readdirSync(folder).filter((file) => !file.endsWith('.json') && file.includes('.'))

describe('A page of the genre', () => {
  it.each(pages)('is read as its author meant it: %s', (file) => {
    const content = readFileSync(join(folder, file), 'utf8')
    const expected: ExpectedPage = JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'))
    const draft = readPartnerPage({ kind: file.endsWith('.html') ? 'html' : 'text', content })
    expect(outline(draft)).toEqual(tidyExpected(expected))
    expect(draft.leftovers.map((leftover) => leftover.text)).toEqual(expect.arrayContaining(expected.leftovers))
    expect(draft.wholeness).toBe(expected.wholeness ?? 'whole')
  })
})
