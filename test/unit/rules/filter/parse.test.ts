import { describe, expect, it } from 'vitest'
import { Filter, type FilterCondition, type FilterNode } from '#shared/model/filter.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { scene } from '../../../support/filter-scenes.ts'

const word = (text: string): FilterCondition => ({ kind: 'text', text, phrase: false })
const phrase = (text: string): FilterCondition => ({ kind: 'text', text, phrase: true })
const is = (field: 'tag' | 'type' | 'status' | 'leave', ...values: string[]): FilterCondition => ({ kind: 'is', field, values })
const titled = (kind: 'is' | 'contains' | 'starts', ...values: string[]): FilterCondition => ({ kind, field: 'title', values })
const present = (field: 'email' | 'phone' | 'web' | 'optedOut', isPresent: boolean): FilterCondition => ({
  kind: 'present',
  field,
  present: isPresent
})
const relative = (op: 'last' | 'older' | 'next', count: number, unit: 'day' | 'week' | 'month' | 'year'): FilterCondition => ({
  kind: 'relative',
  field: 'lastDialogue',
  op,
  count,
  unit
})
const created = (op: '<' | '<=' | '>' | '>=' | '=', day: string): FilterCondition => ({ kind: 'day', field: 'created', op, day })
const days = (from: string, to: string): FilterCondition => ({ kind: 'days', field: 'created', from, to })
const partners = (op: '<' | '<=' | '>' | '>=' | '=', value: number): FilterCondition => ({ kind: 'compare', field: 'partner', op, value })
const and = (...nodes: FilterNode[]): FilterNode => ({ kind: 'and', nodes })
const or = (...nodes: FilterNode[]): FilterNode => ({ kind: 'or', nodes })
const not = (node: FilterNode): FilterNode => ({ kind: 'not', node })

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
    ['type:kommune', is('type', 'municipality')],
    ['TYPE:Municipality', is('type', 'municipality')],
    ['organisation-type:municipality', is('type', 'municipality')],
    ['type:"patient organisation"', is('type', 'patient-organisation')],
    ['type:kommune,region', is('type', 'municipality', 'region')],
    ['status:aktiv', is('status', 'active')],
    ['tag:sundhed', is('tag', 'sundhed')],
    ['tag:"børn, unge",a-b/c&d', is('tag', 'børn, unge', 'a-b/c&d')],
    ['titel:chef,leder', titled('contains', 'chef', 'leder')],
    ['titel:="høj chef"', titled('is', 'høj chef')],
    ['titel:chef*,"vice d"*', titled('starts', 'chef', 'vice d')],
    ['har:email', present('email', true)],
    ['has:e-mail', present('email', true)],
    ['har:email,telefon', or(present('email', true), present('phone', true))],
    ['mangler:tlf', present('phone', false)],
    ['ugyldig:email', { kind: 'invalid', field: 'email' }],
    ['afmeldt', present('optedOut', true)],
    ['-afmeldt', not(present('optedOut', true))],
    ['orlov:ja', is('leave', 'yes')],
    ['dialog:>90d', relative('older', 90, 'day')],
    ['dialogue:<2w', relative('last', 2, 'week')],
    ['dialog:<2uger', relative('last', 2, 'week')],
    ['seneste-dialog:<1år', relative('last', 1, 'year')],
    ['dialog:+3m', relative('next', 3, 'month')],
    ['dialog:i-dag', relative('last', 0, 'day')],
    ['oprettet:2026-12-01', created('=', '2026-12-01')],
    ['oprettet:>=5.11.2026', created('>=', '2026-11-05')],
    ['oprettet:<2026', created('<', '2026-01-01')],
    ['oprettet:>2026-02', created('>', '2026-02-28')],
    ['oprettet:2026', days('2026-01-01', '2026-12-31')],
    ['oprettet:2026-01..2026-06', days('2026-01-01', '2026-06-30')],
    ['oprettet:..2026-06', created('<=', '2026-06-30')],
    ['oprettet:2026..', created('>=', '2026-01-01')],
    ['partner:havn', { kind: 'contains', field: 'partner', values: ['havn'] }],
    ['partner:>=2', partners('>=', 2)],
    ['partner:==2', partners('=', 2)],
    ['alder:-5..1.5', { kind: 'range', field: 'custom:f2', from: -5, to: 1.5 }],
    ['"Medlemsnr.":12', { kind: 'contains', field: 'custom:f1', values: ['12'] }],
    ['"type":"b c"', { kind: 'is', field: 'custom:f4', values: ['b c'] }],
    ['har:"har"', { kind: 'present', field: 'custom:f6', present: true }],
    ['a b | c', or(and(word('a'), word('b')), word('c'))],
    ['a (b | c)', and(word('a'), or(word('b'), word('c')))],
    ['(anna)', word('anna')],
    ['Aarhus(by)', and(word('Aarhus'), word('by'))],
    ['-anna', not(word('anna'))],
    ['-(a b)', not(and(word('a'), word('b')))],
    ['-type:kommune (&)', not(is('type', 'municipality'))],
    ['a|type:kommune|b', or(word('a'), is('type', 'municipality'), word('b'))],
    ['a\u030arhus', word('århus')],
    [
      'status:aktiv dialog:>90d (type:kommune | tag:sundhed) -afmeldt',
      and(
        is('status', 'active'),
        relative('older', 90, 'day'),
        or(is('type', 'municipality'), is('tag', 'sundhed')),
        not(present('optedOut', true))
      )
    ]
  ])('reads %j', (text, where) => {
    const parsed = parseFilter(text, scene())
    expect(parsed).toEqual({ ok: true, filter: { version: 2, where } })
    if (parsed.ok) expect(Filter.parse(parsed.filter)).toEqual(parsed.filter)
  })

  it.each([
    ['anna |', 6, '|'],
    ['| anna', 1, '|'],
    ['a | | b', 3, '|'],
    ['anna)', 5, ')'],
    ['x (anna', 3, '('],
    ['(a | b', 1, '('],
    ['(-)', 2, '-'],
    ['a -| b', 3, '-']
  ])('wants the rest of %j', (text, column, part) =>
    expect(parseFilter(text, scene())).toEqual({ ok: false, error: { code: 'filter.unfinished', column, part, hint: null } })
  )

  it.each([
    ['typ:kommune', 'da', 1, 'typ', 'type'],
    ['anna manglr:email', 'da', 6, 'manglr', 'mangler'],
    ['misisng:email', 'en', 1, 'misisng', 'missing'],
    ['skostørrelse:44', 'da', 1, 'skostørrelse', null],
    ['har:emial', 'da', 5, 'emial', 'email'],
    ['har:telefn', 'en', 5, 'telefn', 'telefon'],
    ['tittel:chef', 'da', 1, 'tittel', 'titel'],
    ['"Medlemsnr":5 x', 'da', 0, '', ''],
    ['"Medlensnr.":5', 'da', 1, '"Medlensnr."', 'Medlemsnr.'],
    ['cvr:12345678', 'da', 1, 'cvr', null]
  ] as const)('does not know the field in %j (%s)', (text, language, column, part, hint) => {
    const parsed = parseFilter(text, scene(language))
    // a label is found without its signs
    if (column === 0) expect(parsed.ok).toBe(true)
    else expect(parsed).toEqual({ ok: false, error: { code: 'filter.unknown-field', column, part, hint } })
  })

  it.each([
    ['type:komune', 'da', 6, 'komune', 'kommune'],
    ['type:minicipality', 'en', 6, 'minicipality', 'municipality'],
    ['type:kommune,komune', 'da', 14, 'komune', 'kommune'],
    ['type: kommune', 'da', 1, 'type:', null],
    ['type:"komune"', 'da', 6, '"komune"', 'kommune'],
    ['type:>kommune', 'da', 6, '>kommune', null],
    ['"type":bc', 'da', 8, 'bc', 'b c'],
    ['tag:""', 'da', 5, '""', null],
    ['tag:a..b', 'da', 5, 'a', null],
    ['tag:>a', 'da', 6, 'a', null],
    ['tag:a(b)', 'da', 6, '(b)', null],
    ['tag:a, b', 'da', 6, ',', null],
    ['titel:a*,b', 'da', 7, 'a*,b', null],
    ['dialog:>90', 'da', 9, '90', null],
    ['dialog:>=90d', 'da', 10, '90d', null],
    ['oprettet:2026-02-30', 'da', 10, '2026-02-30', null],
    ['oprettet:2026,2027', 'da', 10, '2026,2027', null],
    ['alder:tyve', 'da', 7, 'tyve', null],
    ['note:=x', 'da', 6, '=x', null],
    ['titel:&', 'da', 7, '&', null],
    ['har:>5', 'da', 5, '>5', null],
    ['ugyldig:titel', 'da', 9, 'titel', null]
  ] as const)('cannot use the value in %j (%s)', (text, language, column, part, hint) =>
    expect(parseFilter(text, scene(language))).toEqual({ ok: false, error: { code: 'filter.unknown-value', column, part, hint } })
  )
})
