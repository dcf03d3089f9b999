import { describe, expect, it } from 'vitest'
import { CardKind } from '#shared/model/card-kind.ts'
import { Filter } from '#shared/model/filter.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { printFilter } from '#shared/rules/filter/print.ts'
import { anyNode, signs } from '../../../support/any-filter.ts'
import fc from '../../../support/fast-check.ts'
import { scene } from '../../../support/filter-scenes.ts'

describe('A printed filter', () => {
  it.each(CardKind.options.flatMap((kind) => [['da', kind] as const, ['en', kind] as const]))(
    'reads back as the same tree in %s, of a %s',
    (language, entity) => {
      const where = scene(language, entity)
      fc.assert(
        fc.property(anyNode(entity), (node) => {
          const filter: Filter = { version: 2, where: node }
          fc.pre(Filter.safeParse(filter).success)
          expect(parseFilter(printFilter(filter, where), where)).toEqual({ ok: true, filter })
        }),
        { numRuns: 400 }
      )
    }
  )

  it.each([
    ['da', 'anna "bo holm" type:kommune,region tag:sundhed tag:"børn, unge" har:email mangler:telefon dialog:>90d oprettet:i-dag'],
    ['en', 'anna "bo holm" type:municipality,region tag:sundhed tag:"børn, unge" has:email missing:phone dialogue:>90d created:today'],
    ['da', '(status:aktiv | -(afmeldt orlov:ja)) frist:+2u titel:=chef navn:an* partner:>=2 ugyldig:email "Medlemsnr.":12 "type":a'],
    ['en', '(status:active | -(unsubscribed leave:yes)) due:+2w title:=chef name:an* partner:>=2 invalid:email "Medlemsnr.":12 "type":a']
  ] as const)('uses the names of the language %s', (language, expected) => {
    for (const other of ['da', 'en'] as const) {
      const parsed = parseFilter(expected, scene(other))
      expect(parsed.ok && printFilter(parsed.filter, scene(language))).toBe(expected)
    }
  })

  it('quotes a text that would not be one word, or that would be a question of its own', () => {
    for (const text of ['type:kommune', 'afmeldt', '-anna', 'a|b'])
      expect(printFilter({ version: 2, where: { kind: 'text', text, phrase: false } }, scene())).toBe(`"${text}"`)
  })

  it('says nothing for groups of nothing, and no group for one', () => {
    const anna = { kind: 'text', text: 'anna', phrase: false } as const
    const where = {
      kind: 'and',
      nodes: [
        { kind: 'or', nodes: [anna] },
        { kind: 'not', node: { kind: 'or', nodes: [] } }
      ]
    } as const
    expect(printFilter(Filter.parse({ version: 2, where }), scene())).toBe('anna')
  })

  it.each(['da', 'en'] as const)('never fails on what people type, in %s', (language) =>
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const parsed = parseFilter(text, scene(language))
        if (parsed.ok) expect(parseFilter(printFilter(parsed.filter, scene(language)), scene(language))).toEqual(parsed)
        else expect(text.startsWith(parsed.error.part, parsed.error.column - 1)).toBe(true)
      }),
      { numRuns: 3000 }
    )
  )

  it('refuses what is nested too deep or has too many conditions, without filling the stack', () => {
    for (const text of ['('.repeat(50_000), `${'-('.repeat(200)}a${')'.repeat(200)}`, 'a '.repeat(201)])
      expect(parseFilter(text, scene())).toMatchObject({ ok: false, error: { code: 'filter.too-large' } })
  })
})
