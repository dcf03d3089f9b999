import * as z from 'zod'
import { FilterFieldId } from './filter-field.ts'

/** How far groups may stand in groups, and how many conditions there may be in all; how many values a condition has, and how long they are. */
export const filterBounds = { depth: 12, conditions: 200, values: 100, text: 200 } as const

const field = FilterFieldId
/** As people write it, or the code of a choice. */
const Value = z.string().min(1).max(filterBounds.text)
/** One of them is enough. */
const values = z.array(Value).min(1).max(filterBounds.values)
const Day = z.iso.date()

/** A word, found as the beginning of a word or inside one; as a phrase, these words next to each other. */
const Text = z.object({ kind: z.literal('text'), text: Value, phrase: z.boolean() })

const Is = z.object({ kind: z.literal('is'), field, values })
const Contains = z.object({ kind: z.literal('contains'), field, values })
const Starts = z.object({ kind: z.literal('starts'), field, values })
const Present = z.object({ kind: z.literal('present'), field, present: z.boolean() })
/** There is one, but it cannot be used. */
const Invalid = z.object({ kind: z.literal('invalid'), field })

export const Comparison = z.enum(['<', '<=', '>', '>=', '='])
export type Comparison = z.infer<typeof Comparison>

/** Of a relation it is how many there are. */
const Compare = z.object({ kind: z.literal('compare'), field, op: Comparison, value: z.number() })
/** Both ends count. */
const Range = z.object({ kind: z.literal('range'), field, from: z.number(), to: z.number() })
/** Before, until, after, from, on a day. */
const DayIs = z.object({ kind: z.literal('day'), field, op: Comparison, day: Day })
/** Both days count. */
const Days = z.object({ kind: z.literal('days'), field, from: Day, to: Day })

export const relativeUnits = ['day', 'week', 'month', 'year'] as const
export const RelativeUnit = z.enum(relativeUnits)
export type RelativeUnit = z.infer<typeof RelativeUnit>

/**
 * last: within the time until today · older: before that, and of last outreach and last dialogue also never · next: from today on within
 * the time.
 */
const Relative = z.object({
  kind: z.literal('relative'),
  field,
  op: z.enum(['last', 'older', 'next']),
  count: z.number().int().min(0).max(9999),
  unit: RelativeUnit
})

const leaves = [Text, Is, Contains, Starts, Present, Invalid, Compare, Range, DayIs, Days, Relative] as const

/** One thing that is asked of a record. */
const FilterCondition = z.discriminatedUnion('kind', leaves)
export type FilterCondition = z.infer<typeof FilterCondition>

/** All of the nodes, one of them, the opposite of one. Without nodes an "and" is true of everybody. */
export type FilterNode =
  | FilterCondition
  | { kind: 'and'; nodes: FilterNode[] }
  | { kind: 'or'; nodes: FilterNode[] }
  | { kind: 'not'; node: FilterNode }

const nodeUpTo = (depth: number): z.ZodType<FilterNode, FilterNode> => {
  if (depth === 0) return FilterCondition
  const inner = nodeUpTo(depth - 1)
  const nodes = z.array(inner).max(filterBounds.conditions)
  return z.discriminatedUnion('kind', [
    ...leaves,
    z.object({ kind: z.literal('and'), nodes }),
    z.object({ kind: z.literal('or'), nodes }),
    z.object({ kind: z.literal('not'), node: inner })
  ])
}

export const FilterNode = nodeUpTo(filterBounds.depth)

/** How many conditions are asked. */
export const conditionsIn = (node: FilterNode): number => {
  if (node.kind === 'not') return conditionsIn(node.node)
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.reduce((sum, each) => sum + conditionsIn(each), 0) : 1
}

/** What a view or a list is a list of, as it is stored. The version says which language the tree is written in. */
export const Filter = z.object({
  version: z.literal(2),
  where: FilterNode.refine((node) => conditionsIn(node) <= filterBounds.conditions)
})
export type Filter = z.infer<typeof Filter>
