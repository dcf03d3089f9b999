import type { Filter, FilterNode } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import { type Draft, draftOf, isGroup, nodeOf } from './drafts.ts'

/** Where it is true: of all, of one, not of all, of none of what stands in the group. */
export const joins = ['all', 'any', 'notAll', 'none'] as const
export type Join = (typeof joins)[number]

export interface RuleItem {
  kind: 'rule'
  id: number
  draft: Draft
}
export interface GroupItem {
  kind: 'group'
  id: number
  join: Join
  items: readonly BuilderItem[]
}
export type BuilderItem = RuleItem | GroupItem

let last = 0
/** A name of its own in this window, so that what is typed stays with its rule. */
const newId = (): number => ++last

export const ruleOf = (draft: Draft): RuleItem => ({ kind: 'rule', id: newId(), draft })
export const groupOf = (join: Join, items: readonly BuilderItem[]): GroupItem => ({ kind: 'group', id: newId(), join, items })

type IsYesNo = (field: FilterFieldId) => boolean

function itemOf(node: FilterNode, isYesNo: IsYesNo): BuilderItem {
  const draft = draftOf(node, isYesNo)
  return draft ? ruleOf(draft) : readGroup(node, isYesNo)
}

function readGroup(node: FilterNode, isYesNo: IsYesNo): GroupItem {
  if (isGroup(node))
    return groupOf(
      node.kind === 'and' ? 'all' : 'any',
      node.nodes.map((each) => itemOf(each, isYesNo))
    )
  if (node.kind !== 'not' || draftOf(node, isYesNo)) return groupOf('all', [itemOf(node, isYesNo)])
  const { node: inner } = node
  if (!isGroup(inner)) return groupOf('notAll', [itemOf(inner, isYesNo)])
  return groupOf(
    inner.kind === 'and' ? 'notAll' : 'none',
    inner.nodes.map((each) => itemOf(each, isYesNo))
  )
}

/** The rules of a filter as the builder shows them: always a group, also of one. */
export const treeOf = (filter: Filter | null, isYesNo: IsYesNo): GroupItem =>
  filter ? readGroup(filter.where, isYesNo) : groupOf('all', [])

function nodeOfItem(item: BuilderItem): FilterNode | undefined {
  if (item.kind === 'rule') return nodeOf(item.draft)
  const nodes = item.items.flatMap((each) => nodeOfItem(each) ?? [])
  const [only, ...others] = nodes
  if (!only) return undefined
  const joined: FilterNode = others.length === 0 ? only : { kind: item.join === 'all' || item.join === 'notAll' ? 'and' : 'or', nodes }
  return item.join === 'all' || item.join === 'any' ? joined : { kind: 'not', node: joined }
}

/** What the builder asks; a rule that is not whole yet asks nothing. */
export function filterOfTree(root: GroupItem): Filter | null {
  const where = nodeOfItem(root)
  return where ? { version: 2, where } : null
}

/** The tree with another item in the place of one; undefined takes it away. */
export function replaceItem(group: GroupItem, id: number, change: (item: BuilderItem) => BuilderItem | undefined): GroupItem {
  const items = group.items.flatMap((item) => {
    if (item.id === id) return change(item) ?? []
    return item.kind === 'group' ? replaceItem(item, id, change) : item
  })
  return { ...group, items }
}

/** The tree with one more item at the end of a group. */
export function addItem(root: GroupItem, groupId: number, item: BuilderItem): GroupItem {
  if (root.id === groupId) return { ...root, items: [...root.items, item] }
  return replaceItem(root, groupId, (group) => (group.kind === 'group' ? { ...group, items: [...group.items, item] } : group))
}
