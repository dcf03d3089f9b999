import { conditionsIn, type FilterCondition, type FilterNode, filterBounds } from '../../model/filter.ts'

/** Whether a filter that was read from a text is none too large to be kept: the window asks this without the schema of filters. */
export const isWithinBounds = (where: FilterNode): boolean =>
  depthOf(where) <= filterBounds.depth && conditionsIn(where) <= filterBounds.conditions && hasBoundedTexts(where)

/** Groups in groups. */
function depthOf(node: FilterNode): number {
  if (node.kind === 'not') return 1 + depthOf(node.node)
  return node.kind === 'and' || node.kind === 'or' ? 1 + Math.max(0, ...node.nodes.map(depthOf)) : 0
}

function hasBoundedTexts(node: FilterNode): boolean {
  if (node.kind === 'not') return hasBoundedTexts(node.node)
  return node.kind === 'and' || node.kind === 'or'
    ? node.nodes.every(hasBoundedTexts)
    : textsOf(node).every(isBounded) && hasFewValues(node)
}

const textsOf = (condition: FilterCondition): readonly string[] => {
  if (condition.kind === 'text') return [condition.text]
  return 'values' in condition ? condition.values : []
}

const isBounded = (text: string): boolean => text.length > 0 && text.length <= filterBounds.text
const hasFewValues = (condition: FilterCondition): boolean => !('values' in condition) || condition.values.length <= filterBounds.values
