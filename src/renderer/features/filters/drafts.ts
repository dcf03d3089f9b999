import type { Comparison, FilterCondition, FilterNode, RelativeUnit } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import { foldWords } from '#shared/rules/fold.ts'

/** What a rule asks, as it is chosen in a list; the opposite of a question is a choice of its own. */
export type Operator =
  | ('word' | 'phrase')
  | ('is' | 'isNot' | 'contains' | 'containsNot' | 'starts' | 'has' | 'missing' | 'invalid' | 'yes' | 'no')
  | ('equal' | 'less' | 'most' | 'more' | 'least' | 'range')
  | ('last' | 'older' | 'next' | 'on' | 'before' | 'until' | 'after' | 'from' | 'between')

/** text: any part of the card. */
export type DraftField = FilterFieldId | 'text'

/** A condition while it is edited: what the fields of the form hold, whether it is whole or not. */
export interface Draft {
  field: DraftField
  operator: Operator
  values: readonly string[]
  /** A number or a day; of a range the first. */
  from: string
  to: string
  unit: RelativeUnit
}

export const emptyDraft = (field: DraftField, operator: Operator): Draft => ({ field, operator, values: [], from: '', to: '', unit: 'day' })

const numbers = { '=': 'equal', '<': 'less', '<=': 'most', '>': 'more', '>=': 'least' } as const satisfies Record<Comparison, Operator>
const days = { '=': 'on', '<': 'before', '<=': 'until', '>': 'after', '>=': 'from' } as const satisfies Record<Comparison, Operator>
const opposites = { is: 'isNot', contains: 'containsNot' } as const

function draftOfCondition(node: FilterCondition, isYesNo: boolean): Draft {
  if (node.kind === 'text') return { ...emptyDraft('text', node.phrase ? 'phrase' : 'word'), values: [node.text] }
  const draft = emptyDraft(node.field, 'is')
  switch (node.kind) {
    case 'is':
      if (isYesNo && node.values.length === 1) return { ...draft, operator: node.values[0] === 'no' ? 'no' : 'yes' }
      return { ...draft, values: node.values }
    case 'contains':
    case 'starts':
      return { ...draft, operator: node.kind, values: node.values }
    case 'present':
      return { ...draft, operator: node.present ? 'has' : 'missing' }
    case 'invalid':
      return { ...draft, operator: 'invalid' }
    case 'compare':
      return { ...draft, operator: numbers[node.op], from: String(node.value) }
    case 'range':
      return { ...draft, operator: 'range', from: String(node.from), to: String(node.to) }
    case 'day':
      return { ...draft, operator: days[node.op], from: node.day }
    case 'days':
      return { ...draft, operator: 'between', from: node.from, to: node.to }
    case 'relative':
      return { ...draft, operator: node.op, from: String(node.count), unit: node.unit }
  }
}

export const isGroup = (node: FilterNode): node is Extract<FilterNode, { kind: 'and' | 'or' }> => node.kind === 'and' || node.kind === 'or'

/** The form of a condition, or of the opposite of one that has a word for it; undefined for groups and other opposites. */
export function draftOf(node: FilterNode, isYesNo: (field: FilterFieldId) => boolean): Draft | undefined {
  if (isGroup(node)) return undefined
  if (node.kind !== 'not') return draftOfCondition(node, node.kind === 'is' && isYesNo(node.field))
  const { node: inner } = node
  if (inner.kind !== 'is' && inner.kind !== 'contains') return undefined
  return { ...draftOfCondition(inner, false), operator: opposites[inner.kind] }
}

const operatorFor = (table: Readonly<Record<Comparison, Operator>>, operator: Operator): Comparison | undefined =>
  (Object.keys(table) as Comparison[]).find((each) => table[each] === operator)

const numberOf = (text: string): number | undefined => {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

function nodeOfValues({ operator, values }: Draft, field: FilterFieldId): FilterNode | undefined {
  const given = values.map((value) => value.trim()).filter((value) => value !== '')
  if (given.length === 0) return undefined
  if (operator === 'isNot') return { kind: 'not', node: { kind: 'is', field, values: given } }
  if (operator === 'containsNot') return { kind: 'not', node: { kind: 'contains', field, values: given } }
  return operator === 'is' || operator === 'contains' || operator === 'starts' ? { kind: operator, field, values: given } : undefined
}

function nodeOfNumbers({ operator, from, to, unit }: Draft, field: FilterFieldId): FilterNode | undefined {
  const [first, last] = [numberOf(from), numberOf(to)]
  if (first === undefined) return undefined
  if (operator === 'range')
    return last === undefined ? undefined : { kind: 'range', field, from: Math.min(first, last), to: Math.max(first, last) }
  if (operator === 'last' || operator === 'older' || operator === 'next')
    return Number.isInteger(first) && first >= 0 && first <= 9999
      ? { kind: 'relative', field, op: operator, count: first, unit }
      : undefined
  const op = operatorFor(numbers, operator)
  return op && { kind: 'compare', field, op, value: first }
}

function nodeOfDays({ operator, from, to }: Draft, field: FilterFieldId): FilterNode | undefined {
  if (!isDay(from)) return undefined
  if (operator !== 'between') {
    const op = operatorFor(days, operator)
    return op && { kind: 'day', field, op, day: from }
  }
  return isDay(to) ? { kind: 'days', field, from: from < to ? from : to, to: from < to ? to : from } : undefined
}

/** What the form asks; undefined while something is left to choose. */
export function nodeOf(draft: Draft): FilterNode | undefined {
  const { field, operator } = draft
  if (field === 'text') {
    const text = draft.values[0]?.trim() ?? ''
    return foldWords(text).length > 0 ? { kind: 'text', text, phrase: operator === 'phrase' } : undefined
  }
  switch (operator) {
    case 'has':
    case 'missing':
      return { kind: 'present', field, present: operator === 'has' }
    case 'invalid':
      return { kind: 'invalid', field }
    case 'yes':
    case 'no':
      return { kind: 'is', field, values: [operator] }
    default:
      return nodeOfValues(draft, field) ?? nodeOfNumbers(draft, field) ?? nodeOfDays(draft, field)
  }
}
