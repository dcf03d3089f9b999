import * as z from 'zod'
import { Filter, type FilterNode } from '../../model/filter.ts'
import { OrganisationType } from '../../model/organisation-type.ts'

const Text = z.object({ kind: z.literal('text'), text: z.string().min(1), phrase: z.boolean() })
const Equals = z.discriminatedUnion('field', [
  z.object({ kind: z.literal('equals'), field: z.literal('organisationType'), value: OrganisationType }),
  z.object({ kind: z.literal('equals'), field: z.literal('tag'), value: z.string().min(1) })
])
const Present = z.object({
  kind: z.literal('present'),
  field: z.enum(['email', 'phone', 'web', 'type', 'statement', 'primary']),
  present: z.boolean()
})
const Condition = z.discriminatedUnion('kind', [Text, Equals, Present])
const And = z.object({ kind: z.literal('and'), nodes: z.array(Condition) })

/** The first language: conditions that all had to be true. */
const FirstFilter = z.object({ version: z.literal(1), where: z.discriminatedUnion('kind', [And, Text, Equals, Present]) })

const upgraded = (node: z.infer<typeof Condition>): FilterNode =>
  node.kind === 'equals' ? { kind: 'is', field: node.field === 'tag' ? 'tag' : 'type', values: [node.value] } : node

/** A filter as it was stored, in whichever version of the language. */
export function readStoredFilter(stored: unknown): Filter {
  const first = FirstFilter.safeParse(stored)
  if (!first.success) return Filter.parse(stored)
  const { where } = first.data
  return { version: 2, where: where.kind === 'and' ? { kind: 'and', nodes: where.nodes.map(upgraded) } : upgraded(where) }
}
