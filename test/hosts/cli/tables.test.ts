import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeXlsx } from '#main/formats/table/index.ts'
import { aCommandLine } from './command-line.ts'

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('The command rows', () => {
  it('prints a table as it was read, with what was found out, and needs no card file', async () => {
    const cli = aCommandLine()
    cli.write('medlemmer.csv', Buffer.from('Navn;E-mail\r\nÅse Ærø;aase@havnen.example\r\nBo; "x"\r\n', 'latin1'))
    expect(await cli.json('rows', 'medlemmer.csv')).toEqual({
      encoding: 'windows-1252',
      delimiter: ';',
      rows: [
        ['Navn', 'E-mail'],
        ['Åse Ærø', 'aase@havnen.example'],
        ['Bo', ' "x"']
      ],
      problems: [{ line: 3, column: 'B', code: 'row.stray-quote', severity: 'warn', value: ' "x"' }]
    })
    expect(existsSync(cli.home)).toBe(false)
  })

  it('reads as it is told', async () => {
    const cli = aCommandLine()
    cli.write('a.txt', 'a\tb;c\n')
    expect((await cli.json('rows', 'a.txt', '--delimiter', ';')).rows).toEqual([['a\tb', 'c']])
    expect((await cli.json('rows', 'a.txt', '--delimiter', 'tab', '--encoding', 'windows-1252')).rows).toEqual([['a', 'b;c']])
    cli.write(
      'b.xlsx',
      writeXlsx([
        { name: 'Et', rows: [['a']] },
        { name: 'To', rows: [['007']] }
      ])
    )
    expect(await cli.json('rows', 'b.xlsx', '--sheet', 'To')).toMatchObject({ sheet: 'To', sheets: ['Et', 'To'], rows: [['007']] })
    expect(await cli.run('rows', 'b.xlsx', '--sheet', 'Tre')).toMatchObject({ code: 2, err: expect.stringContaining('2') })
  })

  it('prints a table for people, with its problems beside it', async () => {
    const cli = aCommandLine()
    cli.write('a.csv', 'Navn,Titel\nBo\n')
    const { out, err } = await cli.run('rows', 'a.csv')
    expect(out.split('\n').slice(0, 3)).toEqual(['Linje  1     2', '    1  Navn  Titel', '    2  Bo'])
    expect(err).toMatch(/Linje 2/)
  })

  it.each([
    ['a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /\.xls/],
    ['a.csv', Buffer.alloc(0), /tom/],
    ['a.csv', Buffer.from('a,b\u0000'), /byte 3/]
  ])('says what is wrong with a file that cannot be read: %s', async (name, bytes, said) => {
    const cli = aCommandLine()
    cli.write(name, bytes)
    expect(await cli.run('rows', name, '--json')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(said) })
  })
})

describe('The commands that check', () => {
  it('answer each line of stdin with a line of JSON: addresses', async () => {
    const cli = aCommandLine()
    const stdin = 'Anna@Havnen.example\r\nåse@havnen.example\n\nanna@havnen\n'
    const { code, out } = await cli.runWith({ stdin }, 'check-email')
    expect(code).toBe(0)
    expect(jsonLines(out)).toEqual([
      { input: 'Anna@Havnen.example', ok: true, warn: false, normalised: 'anna@havnen.example', message: null },
      { input: 'åse@havnen.example', ok: true, warn: true, normalised: 'åse@havnen.example', message: expect.stringContaining('aase@') },
      { input: '', ok: false, warn: false, normalised: null, message: expect.stringContaining('@') },
      { input: 'anna@havnen', ok: false, warn: false, normalised: null, message: expect.stringContaining('domæne') }
    ])
  })

  it('answer each line of stdin with a line of JSON: numbers', async () => {
    const cli = aCommandLine()
    const { out } = await cli.runWith({ stdin: '20 00 12 34 lok. 12\n+46 70 000 12 34\n12' }, 'check-phone', '--json')
    expect(jsonLines(out)).toEqual([
      { input: '20 00 12 34 lok. 12', ok: true, warn: false, normalised: '+4520001234', message: 'Lokalnummer 12.' },
      { input: '+46 70 000 12 34', ok: true, warn: false, normalised: '+46700001234', message: null },
      { input: '12', ok: false, warn: false, normalised: null, message: expect.stringContaining('DK') }
    ])
    const swedish = await cli.runWith({ stdin: '070-000 12 34\n' }, 'check-phone', '--country', 'se')
    expect(jsonLines(swedish.out)).toMatchObject([{ normalised: '+46700001234' }])
    expect(await cli.run('check-phone', '--country', 'XX')).toMatchObject({ code: 2, out: '' })
  })
})
