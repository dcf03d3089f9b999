import { describe, expect, it } from 'vitest'
import { fromTsv, toHtmlTable, toTsv } from '#renderer/ui/grid/clipboard.ts'
import { fromHtmlTable } from '#renderer/ui/grid/clipboard-table.ts'
import fc from '../support/fast-check.ts'

/** Signs that cells, quotes and tables are made of, among all others. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('"', '\t', '\n', '\r\n', ' ', '""', '<td>', '&amp;', '=1+1', '+45', 'ø', "'", '\u00a0'), { maxLength: 8 })
    .map((parts) => parts.join(''))
)
const block = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
/** What no page can hold, and what it makes of line breaks. */
const inHtml = (each: string) => each.replace(/\r\n|\r/g, '\n')
const fitsHtml = (each: string) => ['\0', '\ufffe', '\uffff'].every((sign) => !each.includes(sign)) && each.isWellFormed()

describe('Copied cells', () => {
  it('come back from tab-separated text as they were', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells)
      }),
      { numRuns: 1000 }
    )
  })

  it('come back from a table of a page as they were', () => {
    const fitting = block.filter((cells) => cells.flat().every(fitsHtml))
    fc.assert(
      fc.property(fitting, (cells) => {
        expect(fromHtmlTable(toHtmlTable(cells))).toEqual(cells.map((row) => row.map(inHtml)))
      })
    )
  })

  it('never make other rows of any text, nor fail on it', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(fromTsv(each).every((row) => row.length > 0)).toBe(true)
      })
    )
  })
})

describe('Text that is pasted', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    ['"to\nlinjer"\tb', [['to\nlinjer', 'b']]],
    ['"han sagde ""ja"""\t"b"', [['han sagde "ja"', 'b']]],
    ['"Citat" siger han\tb', [['"Citat" siger han', 'b']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['=1+1\t+4533112233', [['=1+1', '+4533112233']]],
    ['', [['']]]
  ])('%j is %j', (tsv, cells) => expect(fromTsv(tsv)).toEqual(cells))

  it('of a page without a table is no block', () => expect(fromHtmlTable('<p>a\tb</p>')).toBeUndefined())

  it('of a spreadsheet keeps its shape: cells over several places stand in the first, and the white space of the source is none', () => {
    const html = `<html><body><table><col width=64>
      <tr><td colspan=2 rowspan=2>
        a  b<br>
        c</td><td>d&nbsp;</td></tr>
      <tr><td>e</td></tr>
      <tr><th>f</th></tr></table></body></html>`
    expect(fromHtmlTable(html)).toEqual([
      ['a b\nc', '', 'd'],
      ['', '', 'e'],
      ['f', '', '']
    ])
  })

  it('of any page is read as a browser reads it', () => {
    const piece = fc.constantFrom(
      ...['<b>', '</b>', '<!-- <td>x -->', '<a href="x">', "<i class='>'>", '<style>td{}</style>', '</p>'],
      ...['a', 'æ ', '&amp;', '&oslash;', '&#230;', '&#xe5;', '&nope;', '<', '\n', '&nbsp;']
    )
    const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => `<td>${pieces.join('')}</td>`)
    const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((all) => `<tr>${all.join('\n')}</tr>`)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (all) => {
        const html = `<p>før</p><table>${all.join('\n')}</table><p>efter</p>`
        const rows = new DOMParser().parseFromString(html, 'text/html').querySelector('table')?.rows ?? []
        const texts = Array.from(rows, ({ cells }) =>
          Array.from(cells, (cell) => {
            for (const style of cell.querySelectorAll('style')) style.remove()
            return (cell.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
          }).filter(Boolean)
        )
        const read = fromHtmlTable(html)?.map((row) => row.filter(Boolean))
        expect(read?.flat()).toEqual(texts.flat())
      })
    )
  })

  it('of a word processor has a line for each paragraph', () =>
    expect(fromHtmlTable('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toEqual([['a\nb']]))
})
