import type { FilterNode } from '../../model/filter.ts'
import type { FilterFieldId } from '../../model/filter-field.ts'
import { fold } from '../fold.ts'

/** The same filter where a tag or a list has another name. */
export function withRenamed(node: FilterNode, field: 'tag' | 'list', from: string, to: string): FilterNode {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { ...node, nodes: node.nodes.map((each) => withRenamed(each, field, from, to)) }
    case 'not':
      return { ...node, node: withRenamed(node.node, field, from, to) }
    case 'is':
      if (node.field !== field || !node.values.some((value) => fold(value) === fold(from))) return node
      return { ...node, values: [...new Set(node.values.map((value) => (fold(value) === fold(from) ? to : value)))] }
    default:
      return node
  }
}

/** What a filter names that the card file does not have: tags by their names, fields of the user's own by their columns. */
export interface Gone {
  tags: string[]
  fields: FilterFieldId[]
}

/** Whoever asks for something that is gone finds nobody by it. */
export function goneIn(node: FilterNode, known: { tags: readonly string[]; fields: readonly string[] }): Gone {
  if (node.kind === 'not') return goneIn(node.node, known)
  if (node.kind === 'and' || node.kind === 'or') {
    const parts = node.nodes.map((each) => goneIn(each, known))
    return { tags: parts.flatMap(({ tags }) => tags), fields: parts.flatMap(({ fields }) => fields) }
  }
  if (node.kind === 'text') return { tags: [], fields: [] }
  const { field } = node
  if (field.startsWith('custom:')) return { tags: [], fields: known.fields.some((id) => field === `custom:${id}`) ? [] : [field] }
  const there = new Set(known.tags.map(fold))
  return { tags: node.kind === 'is' && field === 'tag' ? node.values.filter((tag) => !there.has(fold(tag))) : [], fields: [] }
}

/** The lists that a filter asks for, by their folded names. */
export function listsIn(node: FilterNode): string[] {
  if (node.kind === 'not') return listsIn(node.node)
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(listsIn)
  return node.kind === 'is' && node.field === 'list' ? node.values.map(fold) : []
}
