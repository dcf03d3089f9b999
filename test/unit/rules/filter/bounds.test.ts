import { expect, it } from 'vitest'
import { Filter, type FilterNode } from '#shared/model/filter.ts'
import { isWithinBounds } from '#shared/rules/filter/bounds.ts'
import fc from '../../../support/fast-check.ts'

const leaf = fc.oneof(
  fc.constantFrom(0, 1, 200, 201).map((length): FilterNode => ({ kind: 'text', text: 'a'.repeat(length), phrase: false })),
  fc.constantFrom(1, 2, 100, 101).map((count): FilterNode => ({ kind: 'is', field: 'tag', values: new Array<string>(count).fill('a') })),
  fc.constant<FilterNode>({ kind: 'present', field: 'email', present: true })
)
const grouped = fc.tuple(leaf, fc.integer({ min: 0, max: 14 }), fc.constantFrom(1, 2, 100, 101)).map(([node, depth, width]): FilterNode => {
  const nodes = new Array<FilterNode>(width).fill(node)
  return Array.from({ length: depth }).reduce<FilterNode>((inner) => ({ kind: 'not', node: inner }), {
    kind: 'or',
    nodes: [...nodes, ...nodes]
  })
})

it('A filter is within bounds exactly where its schema takes it', () => {
  fc.assert(
    fc.property(fc.oneof(leaf, grouped), (where) => {
      expect(isWithinBounds(where)).toBe(Filter.safeParse({ version: 2, where }).success)
    })
  )
})
