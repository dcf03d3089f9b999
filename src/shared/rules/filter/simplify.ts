import type { FilterNode } from '../../model/filter.ts'

/** The same question in the form that a text of it is read as: groups of nothing ask nothing, a group of one is that one. */
export function simplify(node: FilterNode): FilterNode {
  return simplified(node) ?? { kind: 'and', nodes: [] }
}

function simplified(node: FilterNode): FilterNode | null {
  if (node.kind === 'not') {
    const inner = simplified(node.node)
    return inner && { kind: 'not', node: inner }
  }
  if (node.kind !== 'and' && node.kind !== 'or') return node
  const nodes = node.nodes.flatMap((each) => simplified(each) ?? [])
  const [only, ...others] = nodes
  if (only === undefined) return null
  return others.length === 0 ? only : { kind: node.kind, nodes }
}
