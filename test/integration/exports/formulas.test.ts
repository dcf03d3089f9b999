import { describe, expect, it } from 'vitest'
import { Zip } from '#main/formats/zip/index.ts'
import { formulaPayloads } from '../../fixtures/payloads/index.ts'
import { cardsOf } from '../../support/payload-cards.ts'
import { canRun, cellsOf } from '../../support/spreadsheet.ts'
import { testApp } from '../../support/test-app.ts'
import { exported } from './exported.ts'

const everybody = { what: 'persons', query: '' } as const
describe('What a spreadsheet would reckon', () => {
  it('is text in an exported table as CSV, whichever column it stands in', { timeout: 60_000 }, async () => {
    const app = testApp()
    await cardsOf(app, formulaPayloads)
    const { content } = await exported(app.client, { as: 'csv', wanted: everybody })
    const cells = cellsOf(content.toString('utf8'))
    expect(cells.filter((cell) => cell.includes('1+1')).length).toBeGreaterThan(60)
    expect(cells.filter((cell) => canRun.test(cell) && !/^\+\d/.test(cell))).toEqual([])
  })

  it('is text in an exported workbook: no cell holds a formula', { timeout: 60_000 }, async () => {
    const app = testApp()
    await cardsOf(app, formulaPayloads)
    const { content } = await exported(app.client, { as: 'xlsx', wanted: everybody })
    const book = new Zip(content)
    const part = (name: string) => Buffer.from(book.part(name) ?? []).toString('utf8')
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet + part('xl/sharedStrings.xml')).toContain('=HYPERLINK')
    expect(sheet).toContain('<c ')
    expect(sheet).not.toMatch(/<f[\s>/]/)
  })
})
