import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { Id } from './common.ts'
import { CustomFieldType } from './record-parts.ts'

const label = z.string().trim().min(1).max(100)
/** What a choice can be chosen from, in the order it is offered in. */
const options = z.array(z.string().trim().min(1).max(200)).max(500)

/** A field that the user made. */
export const CustomField = z.object({
  id: Id,
  version: z.number().int(),
  entity: CardKind,
  label: z.string(),
  type: CustomFieldType,
  options: z.array(z.string()),
  /** How many records have a value in it. */
  values: z.number().int()
})
export type CustomField = z.infer<typeof CustomField>

export const NewCustomField = z.object({ entity: CardKind, label, type: CustomFieldType, options: options.default([]) })

export const CustomFieldPatch = z.object({ label, type: CustomFieldType, options }).partial()
