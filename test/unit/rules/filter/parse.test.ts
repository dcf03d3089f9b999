import { describe, expect, it } from 'vitest'
import { Filter, type FilterNode } from '#shared/model/filter.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'

const word = (text: string) => ({ kind: 'text', text, phrase: false }) as const
const phrase = (text: string) => ({ kind: 'text', text, phrase: true }) as const
const tag = (value: string) => ({ kind: 'equals', field: 'tag', value }) as const
const municipality = { kind: 'equals', field: 'organisationType', value: 'municipality' } as const
const patients = { kind: 'equals', field: 'organisationType', value: 'patient-organisation' } as const
const present = (field: 'email' | 'phone' | 'web', isPresent: boolean) => ({ kind: 'present', field, present: isPresent }) as const
const and = (...nodes: Extract<FilterNode, { kind: 'and' }>['nodes']) => ({ kind: 'and', nodes }) as const

describe('A filter', () => {
  it.each<[string, FilterNode]>([
    ['', and()],
    ['   ', and()],
    ['anna', word('anna')],
    ['anna holm', and(word('anna'), word('holm'))],
    ['Holm - Bang & Søn', and(word('Holm'), word('Bang'), word('Søn'))],
    ['Holm, Anna', and(word('Holm,'), word('Anna'))],
    ['Anne-Lise', word('Anne-Lise')],
    ['anna@havn.example', word('anna@havn.example')],
    ['https://havn.example', word('https://havn.example')],
    ['12:30', word('12:30')],
    ['"anna holm"', phrase('anna holm')],
    ['“anna  holm”', phrase('anna holm')],
    ['"anna ho', phrase('anna ho')],
    [String.raw`"den \"gode\" \\ vej"`, phrase('den "gode" \\ vej')],
    ['"type:kommune"', phrase('type:kommune')],
    ['type:kommune', municipality],
    ['type:Municipality', municipality],
    ['TYPE:KOMMUNE', municipality],
    ['organisation-type:municipality', municipality],
    ['type:patientforening', patients],
    ['type:patient-organisation', patients],
    ['type:"patient organisation"', patients],
    ['tag:sundhed', tag('sundhed')],
    ['tag:"børn, unge"', tag('børn, unge')],
    ['tag:a-b/c&d', tag('a-b/c&d')],
    ['har:email', present('email', true)],
    ['has:e-mail', present('email', true)],
    ['har:telefon has:phone', and(present('phone', true), present('phone', true))],
    ['mangler:tlf', present('phone', false)],
    ['missing:web', present('web', false)],
    ['a\u030arhus', word('århus')],
    ['anna type:kommune mangler:email', and(word('anna'), municipality, present('email', false))]
  ])('reads %j', (text, where) => {
    const parsed = parseFilter(text)
    expect(parsed).toEqual({ ok: true, filter: { version: 1, where } })
    if (parsed.ok) expect(Filter.parse(parsed.filter)).toEqual(parsed.filter)
  })

  it.each([
    ['status:aktiv', 1, 'status:aktiv'],
    ['anna dialog:>90d', 6, 'dialog:>90d'],
    ['projekt:P12,P15', 1, 'projekt:P12,P15'],
    ['follow-up:i-dag', 1, 'follow-up:i-dag'],
    ['liste:"mit nyhedsbrev" anna', 1, 'liste:"mit nyhedsbrev"'],
    ['anna | bo', 6, '|'],
    ['(anna)', 1, '('],
    ['Aarhus(by)', 7, '('],
    ['anna)', 5, ')'],
    ['-anna', 1, '-anna'],
    ['x -tag:"a b" y', 3, '-tag:"a b"'],
    ['>90', 1, '>'],
    ['type:kommune,region', 6, 'kommune,region'],
    ['tag:a..b', 5, 'a..b'],
    ['tag:>5', 5, '>5'],
    ['tag:"a","b"', 5, '"a","b"'],
    ['tag:a|b', 5, 'a|b'],
    ['har:adresse', 5, 'adresse'],
    ['har:email,telefon', 5, 'email,telefon']
  ])('says that %j is not yet there', (text, column, part) =>
    expect(parseFilter(text)).toEqual({ ok: false, error: { code: 'filter.not-yet', column, part, hint: null } })
  )

  it.each([
    ['typ:kommune', 'da', 1, 'typ', 'type'],
    ['anna manglr:email', 'da', 6, 'manglr', 'mangler'],
    ['misisng:email', 'en', 1, 'misisng', 'missing'],
    ['hra:email', 'da', 1, 'hra', 'har'],
    ['hsa:email', 'en', 1, 'hsa', 'has'],
    ['skostørrelse:44', 'da', 1, 'skostørrelse', null],
    ['har:emial', 'da', 5, 'emial', 'email'],
    ['har:telefn', 'en', 5, 'telefn', 'telefon']
  ] as const)('does not know the field in %j (%s)', (text, language, column, part, hint) =>
    expect(parseFilter(text, language)).toEqual({ ok: false, error: { code: 'filter.unknown-field', column, part, hint } })
  )

  it.each([
    ['type:komune', 'da', 6, 'komune', 'kommune'],
    ['type:minicipality', 'en', 6, 'minicipality', 'municipality'],
    ['type:brandvæsen', 'da', 6, 'brandvæsen', null],
    ['type: kommune', 'da', 1, 'type:', null],
    ['type:"komune"', 'da', 6, '"komune"', 'kommune'],
    ['tag:""', 'da', 5, '""', null]
  ] as const)('cannot use the value in %j (%s)', (text, language, column, part, hint) =>
    expect(parseFilter(text, language)).toEqual({ ok: false, error: { code: 'filter.unknown-value', column, part, hint } })
  )
})
