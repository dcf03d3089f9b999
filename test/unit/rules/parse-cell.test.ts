import { describe, expect, it } from 'vitest'
import { cellSpecs } from '#shared/rules/cells/cell-specs.ts'
import { type CellSpec, parseCell, readNumber } from '#shared/rules/cells/parse-cell.ts'

const type = cellSpecs.partners.da.type

describe('A cell', () => {
  it.each<[string, CellSpec, string, string, string]>([
    ['a number as people say it', { kind: 'phone' }, ' 33 11 22 33 ', '33 11 22 33', '+4533112233'],
    ['an address without the blanks around it', { kind: 'email' }, ' Anna@Havnen.example ', 'Anna@Havnen.example', 'anna@havnen.example'],
    ['a Danish day', { kind: 'date' }, '5.11.26', '2026-11-05', '2026-11-05'],
    ['an ISO day', { kind: 'date' }, '2026-11-05', '2026-11-05', '2026-11-05'],
    ['a choice by its Danish name', type, 'kommune', 'municipality', 'Kommune'],
    ['a choice by its English name', type, 'Municipality', 'municipality', 'Kommune'],
    ['a choice in the other language', cellSpecs.partners.en.type, 'Kommune', 'municipality', 'Municipality'],
    ['a Danish number', { kind: 'number' }, '1.234,50', '1234.5', '1234.5'],
    ['tags with any separator', { kind: 'tags' }, 'sundhed; presse,  ', 'sundhed, presse', 'sundhed, presse'],
    ['the figures of a company', { kind: 'cvr' }, 'DK 12 34 56 78', '12345678', '12345678'],
    ['an address of the web', { kind: 'link' }, 'www.havnen.example/om', 'www.havnen.example/om', 'www.havnen.example/om'],
    ['text on one line', { kind: 'text' }, 'to\r\nlinjer ', 'to linjer', 'to linjer'],
    ['long text on its lines', { kind: 'long-text' }, 'to\r\nlinjer ', 'to\nlinjer', 'to\nlinjer'],
    ['a formula as the text it is', { kind: 'text' }, '=SUM(A1:A9)', '=SUM(A1:A9)', '=SUM(A1:A9)'],
    ['nothing', { kind: 'email' }, '  ', '', '']
  ])('takes %s', (_what, spec, typed, value, shown) => expect(parseCell(spec, typed)).toEqual({ value, shown }))

  it.each<[CellSpec, string, string]>([
    [{ kind: 'phone' }, 'ring til Bo', 'phone'],
    [{ kind: 'email' }, 'bo(at)havnen', 'email'],
    [{ kind: 'date' }, '31.2.2026', 'date'],
    [{ kind: 'date' }, '24. december', 'date'],
    [{ kind: 'number' }, '12 stk.', 'number'],
    [{ kind: 'cvr' }, '1234567', 'cvr'],
    [{ kind: 'link' }, 'ingen', 'link'],
    [type, 'Forening af noget', 'choice'],
    [{ kind: 'text', required: true }, ' ', 'required'],
    [{ kind: 'text', max: 3 }, 'fire', 'too-long']
  ])('refuses as %o what is "%s"', (spec, typed, problem) => expect(parseCell(spec, typed)).toEqual({ problem }))

  it.each([
    ['1234', '1234'],
    ['1.5', '1.5'],
    ['1,5', '1.5'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['-0,50', '-0.5'],
    ['007', '7'],
    ['1-2', null]
  ])('reads the number %s as %s', (typed, number) => expect(readNumber(typed)).toBe(number))

  it('reads back what it has read', () => {
    for (const [spec, typed] of [
      [{ kind: 'phone' }, '33 11 22 33'],
      [{ kind: 'date' }, '5. november 2026'],
      [{ kind: 'number' }, '1.234,5'],
      [type, 'region']
    ] as const) {
      const once = parseCell(spec, typed)
      if (once.problem !== undefined) throw new Error(once.problem)
      expect(parseCell(spec, once.shown)).toMatchObject({ shown: once.shown })
    }
  })
})
