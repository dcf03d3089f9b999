import { describe, expect, it } from 'vitest'
import { valueLabel, type Wording } from '#renderer/features/filters/filter-words.ts'
import { narrowingSentence } from '#renderer/features/filters/narrowing.ts'
import { sentenceOf } from '#renderer/features/filters/sentence.ts'
import { CardKind } from '#shared/model/card-kind.ts'
import type { FilterNode } from '#shared/model/filter.ts'
import { anyNode } from '../../support/any-filter.ts'
import fc from '../../support/fast-check.ts'
import { wording } from './wording.ts'

/** Every value that a tree asks for, as it is said; yes and no are said by the sentence itself. */
function valuesIn(words: Wording, node: FilterNode): string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.flatMap((each) => valuesIn(words, each))
    case 'not':
      return valuesIn(words, node.node)
    case 'text':
      return [node.text]
    case 'is':
      if (node.values.length === 1 && ['yes', 'no'].includes(node.values[0] ?? '')) return []
      return node.values.map((value) => valueLabel(words, node.field, value))
    case 'contains':
    case 'starts':
      return node.values
    case 'compare':
      return [String(node.value)]
    case 'range':
    case 'days':
      return [String(node.from), String(node.to)]
    case 'day':
      return [node.day]
    case 'relative':
      return node.count === 0 ? [] : [words.t(`filters.time.${node.unit}`, { count: node.count })]
    default:
      return []
  }
}

describe('The sentence of a filter', () => {
  it.each(CardKind.options.flatMap((kind) => [['da', kind] as const, ['en', kind] as const]))(
    'names every value of any tree in %s, of a %s, and never fails',
    (language, entity) => {
      const words = wording(language, entity)
      fc.assert(
        fc.property(anyNode(entity), (node) => {
          const said = sentenceOf(words, node)
          expect(said).not.toBe('')
          expect(said).not.toMatch(/filters\.|undefined|\{\{/)
          for (const value of valuesIn(words, node)) expect(said).toContain(value)
        }),
        { numRuns: 120 }
      )
    }
  )

  it.each([
    ['', 'Alle personer'],
    ['type:kommune har:email', 'Personer: type er Kommune og har e-mail'],
    ['mangler:telefon', 'Personer: mangler telefon'],
    ['tag:sundhed "frisk luft"', 'Personer: tag er sundhed og indeholder "frisk luft"'],
    ['status:aktiv dialog:>90d', 'Personer: partnerskab er Aktivt og seneste dialog for mere end 90 dage siden'],
    ['-status:aktiv (by:Aarhus | by:Odense)', 'Personer: partnerskab er ikke Aktivt og (by indeholder Aarhus eller by indeholder Odense)'],
    ['orlov:ja oprettet:i-dag', 'Personer: er på orlov og oprettet er i dag'],
    ['liste:>=2 -mangler:opfølgning', 'Personer: har mindst 2 lister og ikke (har ingen opfølgning)'],
    ['sendt:efterårsmøde -svarede:efterårsmøde', 'Personer: har fået sendt efterårsmøde og har ikke svaret på efterårsmøde'],
    ['har:sagde-ja mangler:tilmeldt', 'Personer: sagde ja i en runde og ikke tilmeldt noget arrangement'],
    ['udeladt:>=2 kom-retur:nyt', 'Personer: udeladt af mindst 2 udsendelser og kom retur fra nyt'],
    ['arrangement:>=2 mangler:projekt', 'Personer: har mindst 2 arrangementer og har ingen projekter'],
    ['typ:kommune', 'Alle personer']
  ])('says %j as %j', (query, said) => expect(narrowingSentence(wording(), { query, filter: null })).toBe(said))

  it('says it in English where the window is English', () =>
    expect(narrowingSentence(wording('en', 'organisation'), { query: 'type:kommune har:email', filter: null })).toBe(
      'Partners: type is Municipality and has e-mail'
    ))
})
