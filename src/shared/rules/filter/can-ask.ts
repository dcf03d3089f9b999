import type { FilterNode } from '../../model/filter.ts'
import type { ViewEntity } from '../../model/view.ts'
import { kindOf, operatorsOf } from './fields.ts'

/** Whether what is asked of one kind of card can be asked of another. Fields of the user's own belong to the cards they were made for. */
export function canAsk(entity: ViewEntity, node: FilterNode): boolean {
  if (node.kind === 'not') return canAsk(entity, node.node)
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.every((each) => canAsk(entity, each))
  if (node.kind === 'text') return true
  const kind = kindOf(node.field, entity, [])
  return kind !== undefined && operatorsOf[kind].includes(node.kind)
}
