import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import { writeZip } from '#main/formats/zip/index.ts'
import { processorTime } from '../../support/processor-time.ts'

interface Book {
  sheets?: readonly { name: string; xml: string; state?: string }[]
  texts?: string
  formats?: string
  properties?: string
  more?: Readonly<Record<string, Uint8Array>>
}

const relations = (content: string) => `<Relationships>${content}</Relationships>`
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

/** A workbook as programs write it, with what a test is about. */
function aBook({ sheets = [], texts = '', formats = '', properties = '', more = {} }: Book): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr ${properties}/><x:sheets>${sheets
      .map(({ name, state = 'visible' }, at) => `<x:sheet name="${name}" sheetId="${at}" state="${state}" r:id="s${at}"/>`)
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/../worksheets/${at}.xml`)).join('') +
        relation('t', 'sharedStrings', 'texts.xml') +
        relation('f', 'styles', 'styles.xml')
    ),
    'xl/texts.xml': `<?xml version="1.0"?><!-- texts --><sst>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet>${formats}</styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/${at}.xml`, `<worksheet>${xml}</worksheet>`])),
    ...more
  }
  return writeZip(Object.entries(parts).map(([name, data]) => ({ name, data: typeof data === 'string' ? Buffer.from(data) : data })))
}

const read = (bytes: Uint8Array, sheet?: string) => readGrid({ bytes, kind: 'xlsx', ...(sheet ? { reading: { sheet } } : {}) })
const sheetOf = (cells: string) => [{ name: 'Ark', xml: `<sheetData><row r="1">${cells}</row></sheetData>` }]
const cellsOf = async (cells: string, rest: Book = {}) => (await read(aBook({ ...rest, sheets: sheetOf(cells) }))).rows[0]

describe('A cell of a workbook', () => {
  it('is its text, put together from all its runs', async () => {
    const texts =
      '<si><t xml:space="preserve"> Åse &amp; &#230;&#x1F600; </t></si><si><r><t>ri</t></r><r><t>g</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041_</t></si>'
    const cells = [0, 1, 2].map((no) => `<c t="s"><v>${no}</v></c>`).join('')
    const inline = '<c t="inlineStr"><is><t>00</t><t><![CDATA[<7>]]></t></is></c><c t="str"><f>A1</f><v>007</v></c><c t="b"><v>1</v></c>'
    expect(await cellsOf(cells + inline, { texts })).toEqual([' Åse & æ😀 ', 'rig', 'a\r\nb_x0041_', '00<7>', '007', 'TRUE'])
  })

  it.each([
    ['4520001234', '4520001234'],
    ['1.23E-7', '0.000000123'],
    ['1E+21', '1000000000000000000000'],
    ['0.30000000000000004', '0.3'],
    ['-12.50', '-12.5'],
    ['100', '100'],
    ['0', '0']
  ])('is a number as it is, without an exponent: %s → %s', async (value, shown) => {
    expect(await cellsOf(`<c><v>${value}</v></c>`)).toEqual([shown])
  })

  const own = (code: string) =>
    `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>`
  it.each([
    ['46082', 'yyyy\\-mm\\-dd', '2026-03-01'],
    ['46082', '[$-406]d. mmmm yyyy;@', '2026-03-01'],
    ['46082.5625', 'dd/mm/yy h:mm', '2026-03-01T13:30:00'],
    ['0.5625', 'h:mm AM/PM', '13:30:00'],
    ['59', 'd-m-yy', '1900-02-28'],
    ['61', 'd-m-yy', '1900-03-01'],
    ['1234.5', '#,##0.00 &quot;dkk&quot;', '1234.5'],
    ['1234', 'General', '1234'],
    ['900', '0000', '0900'],
    ['1001234', '00\\ 00\\ 00\\ 00', '01001234'],
    ['-1', 'yyyy', '-1']
  ])('is what its format shows: %s as %s → %s', async (value, code, shown) => {
    expect(await cellsOf(`<c s="1"><v>${value}</v></c>`, { formats: own(code) })).toEqual([shown])
  })

  it('is a day by the fixed formats, and in books that count from 1904', async () => {
    const cells = '<c s="2"><v>46082</v></c><c s="3"><v>46082.25</v></c><c t="d"><v>2026-03-01</v></c>'
    expect(await cellsOf(cells, { formats: own('0') })).toEqual(['2026-03-01', '2026-03-01T06:00:00', '2026-03-01'])
    expect(await cellsOf('<c s="2"><v>44620</v></c>', { formats: own('0'), properties: 'date1904="1"' })).toEqual(['2026-03-01'])
  })

  it('that shows an error, or a formula without its value, is a problem with its place', async () => {
    const cells = '<c r="A1"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1"><f>1+1</f></c>'
    expect(await read(aBook({ sheets: sheetOf(cells) }))).toMatchObject({
      rows: [['1']],
      problems: [
        { line: 1, column: 'C', code: 'cell.error', severity: 'error', value: '#REF!' },
        { line: 1, column: 'D', code: 'cell.error', severity: 'warn', value: '=1+1' }
      ]
    })
  })
})

describe('A workbook', () => {
  const cell = (place: string, value: string) => `<c r="${place}" t="str"><v>${value}</v></c>`

  it('keeps the places of its cells, and leaves rows out that have nothing in them', async () => {
    const xml = `<sheetData><row r="2">${cell('B2', 'b')}</row><row r="4"><c r="A4" s="1"/></row><row r="1048576">${cell('A1048576', 'a')}</row></sheetData>`
    expect(await read(aBook({ sheets: [{ name: 'Ark', xml }] }))).toMatchObject({
      rows: [
        ['', 'b'],
        ['a', '']
      ],
      lines: [2, 1_048_576]
    })
  })

  it('says what is merged downwards in every row, and a heading once', async () => {
    const rows = [1, 2, 3].map((no) => `<row r="${no}">${no === 1 ? cell('A1', 'Havnen') : ''}${cell(`C${no}`, `${no}`)}</row>`)
    const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C3:D3"/></mergeCells>`
    expect((await read(aBook({ sheets: [{ name: 'Ark', xml }] }))).rows).toEqual([
      ['Havnen', '', '1'],
      ['Havnen', '', '2'],
      ['', '', '3']
    ])
  })

  it('is read from the first sheet that shows and has something, or from the one that is asked for', async () => {
    const sheet = (name: string, value: string, state?: string) => ({
      name,
      xml: value && `<sheetData><row>${cell('A1', value)}</row></sheetData>`,
      ...(state ? { state } : {})
    })
    const book = aBook({ sheets: [sheet('Skjult', 'h', 'hidden'), sheet('Tom', ''), sheet('A &amp; B', 'x')] })
    expect(await read(book)).toMatchObject({ sheets: ['Skjult', 'Tom', 'A & B'], sheet: 'A & B', rows: [['x']] })
    expect(await read(book, 'Skjult')).toMatchObject({ sheet: 'Skjult', rows: [['h']] })
    await expect(read(book, 'Nej')).rejects.toMatchObject({ code: 'import.no-such-sheet', details: { sheets: 3 } })
  })
})

describe('A hostile or broken workbook', () => {
  const compound = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(name, 'utf16le')])
  const good = aBook({ sheets: sheetOf('<c t="str"><v>a</v></c>') })
  const withDoctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet/>'
  const wide = `<row>${'<c><v>1</v></c>'.repeat(201)}</row>`

  it.each([
    ['import.old-excel', compound('Workbook')],
    ['import.encrypted', compound('EncryptedPackage')],
    ['import.not-a-workbook', writeZip([{ name: 'word/document.xml', data: Buffer.from('<document/>') }])],
    ['import.not-a-workbook', aBook({})],
    ['import.damaged-archive', good.subarray(0, good.length - 30)],
    ['import.damaged-archive', Buffer.from('PK\u0003\u0004')],
    ['import.damaged-archive', randomBytes(1000)],
    ['import.damaged-archive', aBook({ sheets: sheetOf('<c r="A1') })],
    ['import.doctype', aBook({ sheets: sheetOf(''), more: { 'xl/worksheets/0.xml': Buffer.from(withDoctype) } })],
    ['import.too-many-columns', aBook({ sheets: [{ name: 'Ark', xml: wide }] })],
    ['import.too-many-rows', aBook({ sheets: [{ name: 'Ark', xml: '<row><c><v>1</v></c></row>'.repeat(200_001) }] })],
    ['import.damaged-archive', aBook({ sheets: [{ name: 'Ark', xml: '<row/>'.repeat(1_048_577) }] })],
    ['import.too-many-parts', writeZip(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, data: Buffer.alloc(0) })))]
  ])('is refused: %s', async (code, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  it('is refused before it is inflated when it says how large it is', async () => {
    const bomb = aBook({ sheets: sheetOf(''), more: { 'xl/worksheets/0.xml': Buffer.alloc(201 * 1024 * 1024) } })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const started = processorTime()
    await expect(read(bomb)).rejects.toMatchObject({ code: 'import.inflates-too-large', details: { limit: 200 } })
    expect(processorTime() - started).toBeLessThan(400)
  })

  it('is stopped where it said it would end when it lies', async () => {
    const bomb = Buffer.from(aBook({ sheets: sheetOf(''), more: { 'xl/worksheets/0.xml': Buffer.alloc(150 * 1024 * 1024) } }))
    // the size in the directory is all that is believed
    const at = bomb.lastIndexOf('xl/worksheets/0.xml') - 46
    bomb.writeUInt32LE(1000, at + 24)
    const before = process.memoryUsage().rss
    await expect(read(bomb)).rejects.toMatchObject({ code: 'import.damaged-archive' })
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })

  it('is read or refused, whichever of its bytes is another', async () => {
    for (let at = 0; at < good.length; at++) {
      const broken = Buffer.from(good)
      broken[at] = (broken[at] ?? 0) ^ 0x55
      await read(broken).catch((error: { code?: string }) => expect(error.code, `byte ${at}`).toMatch(/^import\./))
    }
  })

  it('has names that are looked up and never gone to', async () => {
    const data = Buffer.from('<workbook/>')
    const evil = ['../../etc/passwd', '/etc/passwd', 'C:\\x', 'xl/workbook.xml'].map((name) => ({ name, data }))
    await expect(read(writeZip(evil))).rejects.toMatchObject({ code: 'import.not-a-workbook' })
  })
})
