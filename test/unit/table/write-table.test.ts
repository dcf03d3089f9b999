import { describe, expect, it } from 'vitest'
import { readGrid, writeCsv, writeXlsx } from '#main/formats/table/index.ts'
import fc from '../../support/fast-check.ts'

/** Whatever a text file can hold: no zeros, no half surrogate pairs. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().replaceAll('\u0000', '')),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', ' ', 'a', '\ufeff', 'sep=') })
)
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
const options = fc.record({ delimiter: fc.constantFrom(';' as const, ',' as const, '\t' as const), bom: fc.boolean() })

describe('A table that we write as CSV', () => {
  it('is read back as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(table, options, async (rows, how) => {
        const { rows: read, problems } = await readGrid({ bytes: Buffer.from(writeCsv(rows, how)), kind: 'csv' })
        expect(read).toEqual(rows)
        expect(problems).toEqual([])
      }),
      { numRuns: 2000 }
    )
  })

  it('has no cell that a spreadsheet runs', () => {
    fc.assert(
      fc.property(table, options, (rows, how) => {
        const written = writeCsv(rows, { ...how, bom: false })
        // parted as a spreadsheet does it, which knows of no guard
        const cells = written.match(/"(?:[^"]|"")*"|[^";,\t\r\n]+/g) ?? []
        return cells.every((each) => !/^"?[=+\-@\t\r\n]/.test(each))
      }),
      { numRuns: 2000 }
    )
  })

  it('is what Danish Excel opens, with guarded formulas', () => {
    const rows = [
      ['Navn', 'Telefon'],
      ['Åse', '+4520001234'],
      ["'t Hooft", "'=1"]
    ]
    expect(writeCsv(rows, { delimiter: ';', bom: true })).toBe("\ufeffNavn;Telefon\r\nÅse;'+4520001234\r\n't Hooft;''=1\r\n")
  })
})

describe('A table that we write as a workbook', () => {
  it('is read back as it was, even what no text file can hold', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('007', '+4520001234', '_x0041_', '\ud800', '\u0000', '\r\n', ' a ')
    )
    const full = fc.array(fc.array(anything, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(full, async (rows) => {
        const { rows: read, lines } = await readGrid({ bytes: writeXlsx([{ name: 'Ark', rows }]), kind: 'xlsx' })
        const expected = rows.map((row, at) => ({ row, line: at + 1 })).filter(({ row }) => row.some((value) => value !== ''))
        const width = Math.max(0, ...expected.map(({ row }) => row.findLastIndex((value) => value !== '') + 1))
        expect(read).toEqual(expected.map(({ row }) => row.slice(0, width)))
        expect(lines).toEqual(expected.map(({ line }) => line))
      }),
      { numRuns: 300 }
    )
  })

  it('is read back as it was when it is larger than what is looked at at a time', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Æble ${row}`, '<&">'.repeat(row % 17), 'ø'.repeat(row % 31)])
    const { rows: read } = await readGrid({ bytes: writeXlsx([{ name: 'Ark', rows }]), kind: 'xlsx' })
    expect(read).toEqual(rows)
  })

  it('has sheets with names that Excel takes', async () => {
    const rows = [['a']]
    const names = ['Partnere/personer?', 'partnere personer', '', 'x'.repeat(40)]
    const { sheets } = await readGrid({ bytes: writeXlsx(names.map((name) => ({ name, rows }))), kind: 'xlsx' })
    expect(sheets).toEqual(['Partnere personer', 'partnere personer 2', '3', 'x'.repeat(31)])
  })
})
