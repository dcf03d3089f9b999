import { describe, expect, it } from 'vitest'
import { addItem, filterOfTree, groupOf, ruleOf, treeOf } from '#renderer/features/filters/builder-tree.ts'
import { draftOf, emptyDraft, nodeOf } from '#renderer/features/filters/drafts.ts'
import { kindIn } from '#renderer/features/filters/filter-words.ts'
import { inputOf, operatorsFor, withOperator } from '#renderer/features/filters/operators.ts'
import { CardKind } from '#shared/model/card-kind.ts'
import { Filter, type FilterNode } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import { simplify } from '#shared/rules/filter/simplify.ts'
import { anyNode } from '../../support/any-filter.ts'
import fc from '../../support/fast-check.ts'
import { wording } from './wording.ts'

/** A range that is written from its end is turned around by the form, since nothing is in it. */
const isTurned = (node: FilterNode): boolean => {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.some(isTurned)
  if (node.kind === 'not') return isTurned(node.node)
  return (node.kind === 'range' || node.kind === 'days') && node.from > node.to
}

describe('The builder', () => {
  it.each(CardKind.options)('gives any filter on a card of the kind %s back that nobody has changed', (kind) => {
    const words = wording('da', kind)
    const isYesNo = (field: FilterFieldId) => kindIn(words, field) === 'yes-no'
    fc.assert(
      fc.property(anyNode(kind), (where) => {
        const filter: Filter = { version: 2, where }
        fc.pre(Filter.safeParse(filter).success && !isTurned(where))
        const built = filterOfTree(treeOf(filter, isYesNo))
        expect(built && simplify(built.where)).toEqual(simplify(where))
      }),
      { numRuns: 150 }
    )
  })

  it('asks nothing with a rule that is not whole yet', () => {
    const rule = ruleOf(emptyDraft('city', 'contains'))
    const root = addItem(groupOf('all', []), 0, rule)
    expect(filterOfTree(root)).toBeNull()
    const group = groupOf('none', [rule, ruleOf({ ...emptyDraft('city', 'is'), values: ['Aarhus'] })])
    expect(filterOfTree(groupOf('all', [group]))?.where).toEqual({ kind: 'not', node: { kind: 'is', field: 'city', values: ['Aarhus'] } })
  })

  it('offers only what can be asked of a kind of field, and asks it', () => {
    for (const [kind, operators] of Object.entries(operatorsFor))
      for (const operator of operators) {
        const filled = { ...withOperator(emptyDraft('city', 'has'), operator), values: ['a'], from: '2026-01-02', to: '2026-02-01' }
        const number = { ...filled, from: '3', to: '7' }
        const isNumber = ['number', 'numbers', 'time'].includes(inputOf(filled))
        const node = nodeOf(isNumber ? number : filled)
        expect(node, `${kind} ${operator}`).toBeDefined()
        if (node) expect(draftOf(node, () => kind === 'yes-no')?.operator, `${kind} ${operator}`).toBe(operator)
      }
  })
})
