import { describe, expect, it } from 'vitest'
import { readGrid, streamRows } from '#main/formats/table/index.ts'
import type { Reading } from '#shared/model/mapping.ts'
import fc from '../../support/fast-check.ts'
import { processorTime } from '../../support/processor-time.ts'

const read = (content: string | Uint8Array, reading?: Reading) =>
  readGrid({ bytes: typeof content === 'string' ? Buffer.from(content) : content, kind: 'csv', reading })
const rowsOf = async (content: string) => (await read(content)).rows
const problemsOf = async (content: string) => (await read(content)).problems.map(({ line, column, code }) => [line, column, code])

describe('A table in a text file', () => {
  it.each([
    ['a,b\r\n1,2\r\n', ','],
    ['a;b\n1,5;2,5\n3,5;4,5', ';'],
    ['a\tb\r1\t2\r', '\t'],
    ['a|b\n1|2', '|'],
    ['Navn;Adresse\nHolm;Havnegade 1, 2. tv.\nBo;Gaden 2, st.', ';'],
    ['"a;b","c"\n"d;e","f"', ','],
    ['Medlemsliste\n\na;b;c\n1;2;3\n4;5;6', ';'],
    ['Beskrivelse\nKort, og godt\nLangt\nBredt', null]
  ])('has its delimiter found: %j → %j', async (content, delimiter) => {
    expect((await read(content)).delimiter).toBe(delimiter)
  })

  it('may name its delimiter on a first line that is no row', async () => {
    expect(await read('sep=;\r\na,b;c\r\n')).toMatchObject({ delimiter: ';', rows: [['a,b', 'c']], lines: [2] })
  })

  it('keeps every cell as it stands, and tells on which line its row begins', async () => {
    const grid = await read('navn,note\r\n" Bo ","to\r\nlinjer, ""så"" slut"\r\n\r\n007, \n')
    expect(grid.rows).toEqual([['navn', 'note'], [' Bo ', 'to\r\nlinjer, "så" slut'], [''], ['007', ' ']])
    expect(grid.lines).toEqual([1, 2, 4, 5])
    expect(grid.problems).toEqual([])
  })

  it.each([
    ['utf-8', Buffer.from('Åse;Ærø\n')],
    ['utf-8', Buffer.from('\ufeffÅse;Ærø\n')],
    ['utf-16le', Buffer.from('\ufeffÅse;Ærø\n', 'utf16le')],
    ['utf-16le', Buffer.from('Åse;Ærø\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffÅse;Ærø\n', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('Åse;Ærø\n', 'latin1')]
  ])('is read in %s', async (encoding, bytes) => {
    expect(await read(bytes)).toMatchObject({ encoding, rows: [['Åse', 'Ærø']] })
  })

  it('is ISO-8859-1 only when that is asked for and no byte says Windows', async () => {
    expect(await read(Buffer.from('Åse\n', 'latin1'), { encoding: 'iso-8859-1' })).toMatchObject({
      encoding: 'iso-8859-1',
      rows: [['Åse']]
    })
    const withDash = Uint8Array.from([0xc5, 0x73, 0x65, 0x96, 0x0a])
    expect(await read(withDash, { encoding: 'iso-8859-1' })).toMatchObject({ encoding: 'windows-1252', rows: [['Åse–']] })
  })

  it('stays UTF-8 when a few bytes are broken, and says where', async () => {
    const bytes = Buffer.concat([Buffer.from('Ærø,Åse\nÆbelø,Gør'), Uint8Array.from([0xff]), Buffer.from('\n')])
    expect(await read(bytes)).toMatchObject({
      encoding: 'utf-8',
      rows: [
        ['Ærø', 'Åse'],
        ['Æbelø', 'Gør\ufffd']
      ],
      problems: [{ line: 2, column: 'B', code: 'text.replaced' }]
    })
  })
})

describe('A malformed table', () => {
  it('keeps rows that are too short or too long, with their lines', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n1,2,\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3'], ['1', '2', '']])
    expect(await problemsOf('a,b\n1\n1,2,3\n1,2,\n')).toEqual([
      [2, null, 'row.too-few-cells'],
      [3, 'C', 'row.too-many-cells']
    ])
  })

  it('loses one cell at most where a mark is never closed', async () => {
    const content = 'a,b,c\n1,"åben,3\n4,"5",6\n7,8,9\n'
    expect(await rowsOf(content)).toEqual([
      ['a', 'b', 'c'],
      ['1', '"åben', '3'],
      ['4', '5', '6'],
      ['7', '8', '9']
    ])
    expect(await problemsOf(content)).toEqual([[2, 'B', 'row.unclosed-quote']])
  })

  it.each([
    ['a,b\n1,"så, "ja" nej"\n', ['1', 'så, "ja" nej']],
    ['a,b\n1,5" rør\n', ['1', '5" rør']],
    ['a,b\n"1" , 2\n', ['1', ' 2']]
  ])('takes a mark within a cell for what it is: %j', async (content, row) => {
    expect((await rowsOf(content))[1]).toEqual(row)
  })

  it('is read in time however its marks stand', async () => {
    const marks = ['"a\n', '"a""\n', '"",', 'a"b""\n', '"a,"\n,"']
    for (const mark of marks) {
      const started = processorTime()
      await read(mark.repeat(60_000)).catch(() => undefined)
      expect(processorTime() - started, mark).toBeLessThan(5000)
    }
  })
})

describe('The limits of a table', () => {
  it.each([
    ['import.too-many-rows', 'a\n'.repeat(200_001)],
    ['import.too-many-columns', 'a,'.repeat(100_000)],
    ['import.too-many-columns', `${'felt;'.repeat(100_000)}\na;b\n`],
    ['import.empty', ''],
    ['import.binary', 'a,b\n\u0000,c'],
    ['import.too-large', ' '.repeat(50 * 1024 * 1024 + 1)]
  ])('are kept: %s', async (code, content) => {
    await expect(read(content)).rejects.toMatchObject({ code })
  })

  it('let 200,000 rows, 200 columns and 64 kB in a cell pass, and empty columns without end', async () => {
    expect((await read('a\n'.repeat(200_000))).rows).toHaveLength(200_000)
    expect((await read(`${'a,'.repeat(199)}a${','.repeat(20_000)}`)).rows[0]).toHaveLength(200)
    expect(await read(`a,b\n${'x'.repeat(65_536)},"y"`)).toMatchObject({ problems: [] })
  })

  it('empty a cell that is longer, and quote its beginning', async () => {
    expect(await read(`a,b\n1,${'ø'.repeat(32_769)}`)).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '']
      ],
      problems: [{ line: 2, column: 'B', code: 'cell.too-long', severity: 'error', value: 'ø'.repeat(80) }]
    })
  })
})

describe('A table in pieces', () => {
  async function streamed(pieces: readonly Uint8Array[]) {
    const rows = []
    for await (const row of streamRows(pieces)) rows.push(row)
    return rows
  }

  it('has the same rows, lines and problems as the whole', async () => {
    const cell = fc.constantFrom('a', 'æ', '😀', '"b"', '"c\nd"', '"e""f"', 'g"h', '"i', '', ' ', '"j" ')
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(';'))
    const text = fc
      .tuple(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([rows, end]) => rows.join(end))
    // long enough for the delimiter to be told; what follows comes in the smallest pieces
    const start = Buffer.from(`${'x'.repeat(1000)};y\n`.repeat(66))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (content, size) => {
        const bytes = Buffer.from(content)
        const whole = await readGrid({ bytes: Buffer.concat([start, bytes]), kind: 'csv' })
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
        const rows = await streamed([start, ...pieces])
        expect(rows.map(({ cells }) => cells)).toEqual(whole.rows)
        expect(rows.map(({ line }) => line)).toEqual(whole.lines)
        expect(rows.flatMap(({ problems }) => problems)).toEqual(whole.problems)
      }),
      { numRuns: 200 }
    )
  })

  it('may be longer than any table that is held whole', async () => {
    let rows = 0
    const pieces = Array.from({ length: 21 }, () => Buffer.from('1;Åse;aase@havnen.example\n'.repeat(10_000)))
    for await (const { cells } of streamRows(pieces)) rows += cells.length === 3 ? 1 : 0
    expect(rows).toBe(210_000)
  })

  it('is refused where it is no table, or not in one encoding', async () => {
    const endless = Array.from({ length: 40 }, () => Buffer.alloc(1024 * 1024, 'a'))
    await expect(streamed(endless)).rejects.toMatchObject({ code: 'import.row-too-long', details: { line: 1 } })
    const mixed = [Buffer.from('a;b\nÅse;c\n'), Buffer.from('Ærø;d\n', 'latin1')]
    await expect(streamed(mixed)).rejects.toMatchObject({ code: 'import.wrong-encoding', details: { line: 3 } })
  })
})
