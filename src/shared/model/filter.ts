import * as z from 'zod'
import { OrganisationType } from './organisation-type.ts'

/** A word, found as the beginning of a word or inside one; as a phrase, these words next to each other. */
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

const FilterCondition = z.discriminatedUnion('kind', [Text, Equals, Present])
export type FilterCondition = z.infer<typeof FilterCondition>

/** Without nodes it is true of everybody. */
const And = z.object({ kind: z.literal('and'), nodes: z.array(FilterCondition) })

export const FilterNode = z.discriminatedUnion('kind', [And, Text, Equals, Present])
export type FilterNode = z.infer<typeof FilterNode>

/** What a view or a list is a list of, as it is stored. The version says which language the tree is written in. */
export const Filter = z.object({ version: z.literal(1), where: FilterNode })
export type Filter = z.infer<typeof Filter>
